package dev.jasl.dsl.aws;

import dev.jasl.dsl.TaskDraft;
import dev.jasl.expr.Expr;
import dev.jasl.expr.Node;
import dev.jasl.expr.StringExpr;
import dev.jasl.expr.Type;
import java.util.List;

/** A table of which it must be said what to do with it. */
public final class DynamoDbTable {
  private final String table;

  DynamoDbTable(String table) {
    this.table = table;
  }

  /**
   * Reads the item whose key is one text.
   *
   * <pre>{@code
   * Task.dynamoDb("Inventory").getItem(AttributeValueExpr.ITEM, "productId", text("P-1"))
   * // {"Type": "Task", "Resource": "arn:aws:states:::dynamodb:getItem",
   * //  "Arguments": {"TableName": "${Inventory}", "Key": {"productId": {"S": "P-1"}}}}
   * }</pre>
   *
   * @param type what its attributes are; each has its kind around its value, as in {@link AttributeValueExpr}
   */
  public <X extends Expr<?>> DynamoDbGetItem<X> getItem(
      Type<X> type, String key, StringExpr value) {
    return getItemBy(type, Attributes.of(key, value));
  }

  /**
   * Reads the item with this key.
   *
   * <pre>{@code
   * Task.dynamoDb("Lines").getItemBy(AttributeValueExpr.ITEM, Attributes.of("order", "O-1").and("line", AttributeValueExpr.of(2)))
   * // {"Arguments": {"TableName": "${Lines}", "Key": {"order": {"S": "O-1"}, "line": {"N": "2"}}}}
   * }</pre>
   *
   * @param type what its attributes are; each has its kind around its value, as in {@link AttributeValueExpr}
   */
  public <X extends Expr<?>> DynamoDbGetItem<X> getItemBy(Type<X> type, Attributes key) {
    return new DynamoDbGetItem<>(
        draft("getItem", DynamoDbItemExpr.of(type), DynamoDbErrors.OF_GET_ITEM)
            .argument("Key", key.node()));
  }

  /**
   * Writes an item, in place of one with the same key.
   *
   * <pre>{@code
   * Task.dynamoDb("Products").putItem(Attributes.of("productId", "P-1").and("name", "lamp"))
   * // {"Resource": "arn:aws:states:::dynamodb:putItem",
   * //  "Arguments": {"TableName": "${Products}", "Item": {"productId": {"S": "P-1"}, "name": {"S": "lamp"}}}}
   * }</pre>
   */
  public DynamoDbWrite putItem(Attributes item) {
    return write("putItem", DynamoDbErrors.OF_PUT_ITEM, "Item", item);
  }

  /**
   * Deletes the item with this key.
   *
   * <pre>{@code
   * Task.dynamoDb("Products").deleteItem(Attributes.of("productId", "P-1"))
   * // {"Resource": "arn:aws:states:::dynamodb:deleteItem",
   * //  "Arguments": {"TableName": "${Products}", "Key": {"productId": {"S": "P-1"}}}}
   * }</pre>
   */
  public DynamoDbWrite deleteItem(Attributes key) {
    return write("deleteItem", DynamoDbErrors.OF_DELETE_ITEM, "Key", key);
  }

  /**
   * Changes the item with this key, or makes it.
   *
   * <pre>{@code
   * Task.dynamoDb("Products").updateItem(Attributes.of("productId", "P-1"), "SET stock = stock - :taken")
   *     .value(":taken", AttributeValueExpr.of(1))
   * // {"Resource": "arn:aws:states:::dynamodb:updateItem",
   * //  "Arguments": {"TableName": "${Products}", "Key": {"productId": {"S": "P-1"}},
   * //    "UpdateExpression": "SET stock = stock - :taken", "ExpressionAttributeValues": {":taken": {"N": "1"}}}}
   * }</pre>
   *
   * @param expression in DynamoDB's own language, which nothing here checks
   */
  public DynamoDbWrite updateItem(Attributes key, String expression) {
    DynamoDbWrite write = write("updateItem", DynamoDbErrors.OF_UPDATE_ITEM, "Key", key);
    return write.with("UpdateExpression", Node.literal(expression));
  }

  private DynamoDbWrite write(
      String action, List<String> errors, String argument, Attributes value) {
    return new DynamoDbWrite(
        draft(action, DynamoDbWrittenExpr.TYPE, errors).argument(argument, value.node()));
  }

  private <R extends Expr<?>> TaskDraft<R> draft(
      String action, Type<R> result, List<String> errors) {
    return TaskDraft.integration("dynamodb:" + action, result)
        .argument("TableName", new Node.Placeholder("table", table))
        .raising(errors);
  }
}
