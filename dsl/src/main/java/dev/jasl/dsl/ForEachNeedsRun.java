package dev.jasl.dsl;

import dev.jasl.expr.Expr;
import dev.jasl.expr.ListExpr;
import dev.jasl.expr.Node;
import java.util.function.Function;

/**
 * Items of which it is not known yet what is done with each; {@link #run} says it.
 *
 * @param <E> Java's type of an item
 * @param <X> the expression of an item
 */
public final class ForEachNeedsRun<E, X extends Expr<E>> {
  private final Items<X> items;

  ForEachNeedsRun(Items<X> items) {
    this.items = items;
  }

  /**
   * What each iteration gets instead of the item itself ({@code ItemSelector}): the item beside other data, or a part of it.
   *
   * <pre>{@code
   * ForEach.in(TAGS)
   *     .select(tag -> object("tag", tag, "order", ORDER.orderId()))
   *     .run(tagged -> start("Keep", Pass.output(tagged)))
   * // {"Type": "Map", "ItemSelector": {"tag": "{% $states.context.Map.Item.Value %}",
   * //                                  "order": "{% $states.context.Execution.Input.orderId %}"}}
   * }</pre>
   */
  public <F, Y extends Expr<F>> ForEachNeedsRun<F, Y> select(Function<X, Y> made) {
    return new ForEachNeedsRun<>(items.select(made));
  }

  /**
   * What to do with each item, within this execution. At most 40 run at a time; the first that fails fails all.
   *
   * <pre>{@code
   * ForEach.in(TAGS).run(tag -> start("Keep", Pass.output(tag)))
   * // {"Type": "Map", "ItemProcessor": {"ProcessorConfig": {"Mode": "INLINE"}, "StartAt": "Keep"}}
   * }</pre>
   */
  public <T, R extends Expr<T>> ForEachStep<ListExpr<T, R>> run(Function<X, TypedFlow<R>> body) {
    Node.Item item = new Node.Item(items.type().name());
    TypedFlow<R> flow = body.apply(items.type().at(item));
    return new ForEachStep<>(
        MapDraft.inline(items, new MapBody(item, flow), ListExpr.of(flow.type())));
  }

  /**
   * Runs each iteration in a child execution of its own, which {@code express(..)} or {@code standard(..)} describes.
   *
   * <pre>{@code
   * ForEach.in(TAGS).distributed().standard(tag -> start("Keep", Pass.output(tag)))
   * // {"Type": "Map", "Items": "{% $tags %}",
   * //  "ItemProcessor": {"ProcessorConfig": {"Mode": "DISTRIBUTED", "ExecutionType": "STANDARD"}}}
   * }</pre>
   */
  public DistributedNeedsRun<E, X> distributed() {
    return new DistributedNeedsRun<>(items);
  }
}
