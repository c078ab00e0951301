package dev.jasl.dsl;

import dev.jasl.expr.Expr;
import dev.jasl.expr.Node;
import dev.jasl.expr.Type;

/**
 * Batches of items of which it is not known yet what child executions do with each.
 *
 * @param <L> the expression of the list of items
 */
public final class BatchNeedsRun<L extends Expr<?>> extends ChildrenNeedRun<L> {
  private final Items<?> items;
  private final Type<L> list;
  private final Batching batching;

  private BatchNeedsRun(Items<?> items, Type<L> list, Batching batching) {
    super(new ChildInput<>(items, batching, child -> list.at(new Node.Field(child, "Items"))));
    this.items = items;
    this.list = list;
    this.batching = batching;
  }

  static <L extends Expr<?>> BatchNeedsRun<L> of(Items<?> items, Type<L> list, Batching batching) {
    return new BatchNeedsRun<>(items, list, batching);
  }

  /**
   * Closes a batch before its input gets larger than this, too.
   *
   * <pre>{@code
   * ForEach.distributed(S3.csv("data", "tags.csv", JsonExpr.TYPE))
   *     .batch(100)
   *     .maxBytes(65536)
   *     .express(rows -> start("Count", Pass.output(rows.size())))
   * // {"Type": "Map", "ItemBatcher": {"MaxItemsPerBatch": 100, "MaxInputBytesPerBatch": 65536}}
   * }</pre>
   *
   * @param bytes of the child's input, at most 262,144
   * @throws IllegalArgumentException unless positive and within the limit
   */
  public BatchNeedsRun<L> maxBytes(int bytes) {
    return new BatchNeedsRun<>(items, list, batching.bytesAtMost(bytes));
  }

  /**
   * Hands each child a value beside its items ({@code BatchInput}).
   *
   * <pre>{@code
   * ForEach.distributed(S3.csv("data", "tags.csv", JsonExpr.TYPE))
   *     .batch(100)
   *     .batchInput(object("order", ORDER.orderId()))
   *     .express(batch -> start("Keep", Pass.output(batch.input())))
   * // {"Type": "Map", "ItemBatcher": {"MaxItemsPerBatch": 100,
   * //                                 "BatchInput": {"order": "{% $states.context.Execution.Input.orderId %}"}},
   * //  "ItemProcessor": {"States": {"Keep": {"Output": "{% $states.context.Execution.Input.BatchInput %}"}}}}
   * }</pre>
   */
  public <Y extends Expr<?>> ChildrenNeedRun<Batch<L, Y>> batchInput(Y value) {
    Type<Y> type = Type.of(value);
    return new ChildrenNeedRun<>(new ChildInput<>(
        items,
        batching.input(Node.of(value)),
        child -> new Batch<>(
            list.at(new Node.Field(child, "Items")),
            type.at(new Node.Field(child, "BatchInput")))));
  }
}
