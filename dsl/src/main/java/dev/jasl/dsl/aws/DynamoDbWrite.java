package dev.jasl.dsl.aws;

import dev.jasl.dsl.TaskDraft;
import dev.jasl.dsl.TaskStep;
import dev.jasl.expr.Node;

/** Puts, changes or deletes an item. */
public final class DynamoDbWrite extends TaskStep<DynamoDbWrittenExpr, DynamoDbWrite> {
  DynamoDbWrite(TaskDraft<DynamoDbWrittenExpr> draft) {
    super(draft);
  }

  /**
   * What must hold of the item, else the task fails with {@code DynamoDB.ConditionalCheckFailedException}.
   *
   * <pre>{@code
   * Task.dynamoDb("Products").deleteItem(Attributes.of("productId", "P-1")).condition("stock = :none")
   *     .value(":none", AttributeValueExpr.of(0))
   * // {"Arguments": {"ConditionExpression": "stock = :none", "ExpressionAttributeValues": {":none": {"N": "0"}}}}
   * }</pre>
   *
   * @param expression in DynamoDB's own language, which nothing here checks
   */
  public DynamoDbWrite condition(String expression) {
    return with("ConditionExpression", Node.literal(expression));
  }

  /**
   * What a name in an expression stands for, with its colon.
   *
   * <pre>{@code
   * Task.dynamoDb("Products").updateItem(Attributes.of("productId", "P-1"), "SET run = :run")
   *     .value(":run", AttributeValueExpr.of(executionName()))
   * // {"Arguments": {"ExpressionAttributeValues": {":run": {"S": "{% $states.context.Execution.Name %}"}}}}
   * }</pre>
   */
  public DynamoDbWrite value(String placeholder, AttributeValueExpr value) {
    return copy(draft().argument("ExpressionAttributeValues", placeholder, Node.of(value)));
  }

  /**
   * Which attribute a name in an expression stands for, with its hash.
   *
   * <pre>{@code
   * Task.dynamoDb("Products").deleteItem(Attributes.of("productId", "P-1")).condition("attribute_exists(#n)").name("#n", "name")
   * // {"Arguments": {"ExpressionAttributeNames": {"#n": "name"}}}
   * }</pre>
   */
  public DynamoDbWrite name(String placeholder, String attribute) {
    return copy(draft().argument("ExpressionAttributeNames", placeholder, Node.literal(attribute)));
  }

  /**
   * Which attributes to give back.
   *
   * <pre>{@code
   * Task.dynamoDb("Products").deleteItem(Attributes.of("productId", "P-1")).returning(DynamoDbReturn.ALL_OLD)
   * // {"Arguments": {"ReturnValues": "ALL_OLD"}}
   * }</pre>
   */
  public DynamoDbWrite returning(DynamoDbReturn attributes) {
    return with("ReturnValues", Node.literal(attributes.name()));
  }

  /**
   * Says in the result how much capacity it took ({@code ConsumedCapacity}).
   *
   * <pre>{@code
   * Task.dynamoDb("Products").deleteItem(Attributes.of("productId", "P-1")).consumedCapacity()
   * // {"Arguments": {"ReturnConsumedCapacity": "TOTAL"}}
   * }</pre>
   */
  public DynamoDbWrite consumedCapacity() {
    return with("ReturnConsumedCapacity", Node.literal("TOTAL"));
  }

  DynamoDbWrite with(String argument, Node value) {
    return copy(draft().argument(argument, value));
  }

  @Override
  protected DynamoDbWrite copy(TaskDraft<DynamoDbWrittenExpr> other) {
    return new DynamoDbWrite(other);
  }
}
