package dev.jasl.dsl;

import dev.jasl.expr.Expr;
import dev.jasl.expr.ListExpr;
import java.util.function.Function;

/**
 * Items of which it is not known yet what child executions do with each; {@link #express} or {@link #standard} says it.
 *
 * @param <E> Java's type of an item
 * @param <X> the expression of an item
 */
public final class DistributedNeedsRun<E, X extends Expr<E>> extends ChildrenNeedRun<X> {
  private final Items<X> items;

  DistributedNeedsRun(Items<X> items) {
    super(new ChildInput<>(items, null, items.type()::at));
    this.items = items;
  }

  /**
   * What each child gets instead of the item itself ({@code ItemSelector}): the item beside other data, or a part of it. It is the only
   * way to hand a variable or the execution's input to the children.
   *
   * <pre>{@code
   * ForEach.distributed(S3.objects("data"))
   *     .select(file -> object("file", file.key(), "order", ORDER.orderId()))
   *     .express(work -> start("Keep", Pass.output(work)))
   * // {"Type": "Map", "ItemSelector": {"file": "{% $states.context.Map.Item.Value.Key %}",
   * //                                  "order": "{% $states.context.Execution.Input.orderId %}"}}
   * }</pre>
   */
  public <F, Y extends Expr<F>> DistributedNeedsRun<F, Y> select(Function<X, Y> made) {
    return new DistributedNeedsRun<>(items.select(made));
  }

  /**
   * Hands each child so many items at once, as a list ({@code ItemBatcher}). The last batch may be shorter.
   *
   * <pre>{@code
   * ForEach.distributed(S3.csv("data", "tags.csv", JsonExpr.TYPE))
   *     .batch(100)
   *     .express(rows -> start("Count", Pass.output(rows.size())))
   * // {"Type": "Map", "ItemBatcher": {"MaxItemsPerBatch": 100},
   * //  "ItemProcessor": {"States": {"Count": {"Output": "{% $count($states.context.Execution.Input.Items) %}"}}}}
   * }</pre>
   *
   * @throws IllegalArgumentException unless positive
   */
  public BatchNeedsRun<ListExpr<E, X>> batch(int maxItems) {
    return BatchNeedsRun.of(items, ListExpr.of(items.type()), Batching.ofItems(maxItems));
  }

  /**
   * Hands each child as many items at once as fit into so many bytes.
   *
   * <pre>{@code
   * ForEach.distributed(S3.csv("data", "tags.csv", JsonExpr.TYPE))
   *     .batchOfBytes(65536)
   *     .express(rows -> start("Count", Pass.output(rows.size())))
   * // {"Type": "Map", "ItemBatcher": {"MaxInputBytesPerBatch": 65536}}
   * }</pre>
   *
   * @param maxBytes of the child's input, at most 262,144
   * @throws IllegalArgumentException unless positive and within the limit
   */
  public BatchNeedsRun<ListExpr<E, X>> batchOfBytes(int maxBytes) {
    return BatchNeedsRun.of(items, ListExpr.of(items.type()), Batching.ofBytes(maxBytes));
  }
}
