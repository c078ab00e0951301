package dev.jasl.dsl;

import dev.jasl.expr.Expr;
import dev.jasl.expr.IntegerExpr;
import dev.jasl.expr.ListExpr;
import dev.jasl.expr.Node;
import dev.jasl.expr.StringExpr;
import dev.jasl.expr.Type;

/**
 * Runs a flow for each item, which the language calls a Map: {@code ForEach.in(ORDER.lines()).run(line -> start("Ship", …))} within the
 * execution, {@code ForEach.distributed(S3.csv(…)).express(row -> start("Load", …))} in child executions.
 *
 * @see <a href="https://docs.aws.amazon.com/step-functions/latest/dg/state-map.html">Map state</a>
 */
public final class ForEach {
  private static final Node ITEM = new Node.Field(new Node.Field(Node.Root.CONTEXT, "Map"), "Item");

  private ForEach() {}

  /**
   * For each element of a list.
   *
   * <pre>{@code
   * ForEach.in(TAGS).run(tag -> start("Keep", Pass.output(tag)))
   * // {"Type": "Map", "Items": "{% $tags %}",
   * //  "ItemProcessor": {"StartAt": "Keep", "States": {"Keep": {"Output": "{% $states.input %}"}}}}
   * }</pre>
   */
  public static <E, X extends Expr<E>> ForEachNeedsRun<E, X> in(ListExpr<E, X> items) {
    return new ForEachNeedsRun<>(Items.of(ItemSource.of(Node.of(items)), Type.elementOf(items)));
  }

  /**
   * For each element of the array that the state gets as its input.
   *
   * <pre>{@code
   * ForEach.inInput(StringExpr.TYPE).run(tag -> start("Keep", Pass.output(tag)))
   * // {"Type": "Map", "ItemProcessor": {"StartAt": "Keep"}}
   * }</pre>
   *
   * @param item what each element is taken to be; nothing checks it
   */
  public static <E, X extends Expr<E>> ForEachNeedsRun<E, X> inInput(Type<X> item) {
    return new ForEachNeedsRun<>(Items.of(ItemSource.INPUT, item));
  }

  /**
   * For each item that is read from files, each in a child execution of its own. {@code S3} has the readers.
   *
   * <pre>{@code
   * ForEach.distributed(S3.csv("data", "tags.csv", JsonExpr.TYPE))
   *     .express(row -> start("Keep", Pass.output(row)))
   * // {"Type": "Map",
   * //  "ItemReader": {"Resource": "arn:aws:states:::s3:getObject", "ReaderConfig": {"InputType": "CSV"},
   * //                 "Arguments": {"Bucket": "data", "Key": "tags.csv"}},
   * //  "ItemProcessor": {"ProcessorConfig": {"Mode": "DISTRIBUTED", "ExecutionType": "EXPRESS"}, "StartAt": "Keep"}}
   * }</pre>
   */
  public static <E, X extends Expr<E>> DistributedNeedsRun<E, X> distributed(ItemSet<X> reader) {
    return new DistributedNeedsRun<>(
        Items.of(ItemSource.read(reader), reader.draft().item()));
  }

  /**
   * The item's place in the list, from 0; only in {@code select(..)}.
   *
   * <pre>{@code
   * ForEach.in(TAGS)
   *     .select(tag -> object("tag", tag, "place", ForEach.index()))
   *     .run(tag -> start("Keep", Pass.output(tag)))
   * // {"Type": "Map", "ItemSelector": {"tag": "{% $states.context.Map.Item.Value %}",
   * //                                  "place": "{% $states.context.Map.Item.Index %}"}}
   * }</pre>
   */
  public static IntegerExpr index() {
    return IntegerExpr.TYPE.at(new Node.Field(ITEM, "Index"));
  }

  /**
   * The key of the entry, where the items are those of an object; only in {@code select(..)}.
   *
   * <pre>{@code
   * ForEach.inInput(JsonExpr.TYPE)
   *     .select(value -> object("name", ForEach.key(), "value", value))
   *     .run(entry -> start("Keep", Pass.output(entry)))
   * // {"Type": "Map", "ItemSelector": {"name": "{% $states.context.Map.Item.Key %}"}}
   * }</pre>
   */
  public static StringExpr key() {
    return StringExpr.TYPE.at(new Node.Field(ITEM, "Key"));
  }

  /**
   * Where an item of a distributed ForEach was read: {@code S3://bucket/key}, or {@code STATE_DATA}; only in {@code select(..)}.
   *
   * <pre>{@code
   * ForEach.distributed(S3.objects("data"))
   *     .select(file -> object("file", file.key(), "from", ForEach.source()))
   *     .standard(file -> start("Keep", Pass.output(file)))
   * // {"Type": "Map", "ItemSelector": {"from": "{% $states.context.Map.Item.Source %}"}}
   * }</pre>
   */
  public static StringExpr source() {
    return StringExpr.TYPE.at(new Node.Field(ITEM, "Source"));
  }

  static <X extends Expr<?>> X value(Type<X> item) {
    return item.at(new Node.Field(ITEM, "Value"));
  }
}
