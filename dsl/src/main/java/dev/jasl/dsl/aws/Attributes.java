package dev.jasl.dsl.aws;

import dev.jasl.dsl.Jasl;
import dev.jasl.expr.Node;
import dev.jasl.expr.NumberExpr;
import dev.jasl.expr.StringExpr;
import java.util.LinkedHashMap;
import java.util.Map;

/** Attributes of an item in DynamoDB, by name: a whole item, or its key. */
public final class Attributes {
  private final Map<String, Node> members;

  private Attributes(Map<String, Node> members) {
    this.members = members;
  }

  /**
   * One attribute, a text.
   *
   * <pre>{@code
   * Task.dynamoDb("Products").getItemBy(AttributeValueExpr.ITEM, Attributes.of("productId", "P-1"))
   * // {"Arguments": {"Key": {"productId": {"S": "P-1"}}}}
   * }</pre>
   */
  public static Attributes of(String name, String value) {
    return of(name, Jasl.text(value));
  }

  /**
   * One attribute, a text.
   *
   * <pre>{@code
   * Task.dynamoDb("Runs").deleteItem(Attributes.of("name", executionName()))
   * // {"Arguments": {"Key": {"name": {"S": "{% $states.context.Execution.Name %}"}}}}
   * }</pre>
   */
  public static Attributes of(String name, StringExpr value) {
    return of(name, AttributeValueExpr.of(value));
  }

  /**
   * One attribute, a number.
   *
   * <pre>{@code
   * Task.dynamoDb("Runs").deleteItem(Attributes.of("id", integer(7)))
   * // {"Arguments": {"Key": {"id": {"N": "{% $string(7) %}"}}}}
   * }</pre>
   */
  public static Attributes of(String name, NumberExpr value) {
    return of(name, AttributeValueExpr.of(value));
  }

  /**
   * One attribute of any kind.
   *
   * <pre>{@code
   * Task.dynamoDb("Flags").putItem(Attributes.of("on", AttributeValueExpr.of(true)))
   * // {"Arguments": {"Item": {"on": {"BOOL": true}}}}
   * }</pre>
   */
  public static Attributes of(String name, AttributeValueExpr value) {
    return new Attributes(Map.of(name, Node.of(value)));
  }

  /**
   * These and one more, a text.
   *
   * <pre>{@code
   * Task.dynamoDb("Products").putItem(Attributes.of("productId", "P-1").and("name", "lamp"))
   * // {"Arguments": {"Item": {"productId": {"S": "P-1"}, "name": {"S": "lamp"}}}}
   * }</pre>
   */
  public Attributes and(String name, String value) {
    return and(name, Jasl.text(value));
  }

  /**
   * These and one more, a text.
   *
   * <pre>{@code
   * Task.dynamoDb("Products").putItem(Attributes.of("productId", "P-1").and("run", executionName()))
   * // {"Arguments": {"Item": {"run": {"S": "{% $states.context.Execution.Name %}"}}}}
   * }</pre>
   */
  public Attributes and(String name, StringExpr value) {
    return and(name, AttributeValueExpr.of(value));
  }

  /**
   * These and one more, a number.
   *
   * <pre>{@code
   * Task.dynamoDb("Products").putItem(Attributes.of("productId", "P-1").and("stock", integer(3)))
   * // {"Arguments": {"Item": {"stock": {"N": "{% $string(3) %}"}}}}
   * }</pre>
   */
  public Attributes and(String name, NumberExpr value) {
    return and(name, AttributeValueExpr.of(value));
  }

  /**
   * These and one more, of any kind.
   *
   * <pre>{@code
   * Task.dynamoDb("Products").putItem(Attributes.of("productId", "P-1").and("price", AttributeValueExpr.of(9.5)))
   * // {"Arguments": {"Item": {"price": {"N": "9.5"}}}}
   * }</pre>
   */
  public Attributes and(String name, AttributeValueExpr value) {
    Map<String, Node> more = new LinkedHashMap<>(members);
    more.put(name, Node.of(value));
    return new Attributes(more);
  }

  Node node() {
    return new Node.Construct(members);
  }
}
