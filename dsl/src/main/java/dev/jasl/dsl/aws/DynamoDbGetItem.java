package dev.jasl.dsl.aws;

import dev.jasl.dsl.TaskDraft;
import dev.jasl.dsl.TaskStep;
import dev.jasl.expr.Expr;
import dev.jasl.expr.Node;

/**
 * Reads an item.
 *
 * @param <X> the expression of the item
 */
public final class DynamoDbGetItem<X extends Expr<?>>
    extends TaskStep<DynamoDbItemExpr<X>, DynamoDbGetItem<X>> {
  DynamoDbGetItem(TaskDraft<DynamoDbItemExpr<X>> draft) {
    super(draft);
  }

  /**
   * Sees every write that succeeded before. It costs twice as much.
   *
   * <pre>{@code
   * Task.dynamoDb("Products").getItem(AttributeValueExpr.ITEM, "productId", text("P-1")).consistentRead()
   * // {"Arguments": {"ConsistentRead": true}}
   * }</pre>
   */
  public DynamoDbGetItem<X> consistentRead() {
    return consistentRead(true);
  }

  /**
   * Whether it sees every write that succeeded before; it does not when nothing is said.
   *
   * <pre>{@code
   * Task.dynamoDb("Products").getItem(AttributeValueExpr.ITEM, "productId", text("P-1")).consistentRead(false)
   * // {"Arguments": {"ConsistentRead": false}}
   * }</pre>
   */
  public DynamoDbGetItem<X> consistentRead(boolean every) {
    return copy(draft().argument("ConsistentRead", Node.literal(every)));
  }

  /**
   * Which attributes to read.
   *
   * <pre>{@code
   * Task.dynamoDb("Products").getItem(AttributeValueExpr.ITEM, "productId", text("P-1")).projection("price, stock")
   * // {"Arguments": {"ProjectionExpression": "price, stock"}}
   * }</pre>
   *
   * @param expression in DynamoDB's own language, which nothing here checks
   */
  public DynamoDbGetItem<X> projection(String expression) {
    return copy(draft().argument("ProjectionExpression", Node.literal(expression)));
  }

  /**
   * What a name in the projection stands for.
   *
   * <pre>{@code
   * Task.dynamoDb("Products").getItem(AttributeValueExpr.ITEM, "productId", text("P-1")).projection("#n").name("#n", "name")
   * // {"Arguments": {"ExpressionAttributeNames": {"#n": "name"}}}
   * }</pre>
   */
  public DynamoDbGetItem<X> name(String placeholder, String attribute) {
    return copy(draft().argument("ExpressionAttributeNames", placeholder, Node.literal(attribute)));
  }

  @Override
  protected DynamoDbGetItem<X> copy(TaskDraft<DynamoDbItemExpr<X>> other) {
    return new DynamoDbGetItem<>(other);
  }
}
