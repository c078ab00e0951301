package dev.jasl.dsl.aws;

import com.fasterxml.jackson.databind.JsonNode;
import dev.jasl.dsl.Jasl;
import dev.jasl.expr.BooleanExpr;
import dev.jasl.expr.ListExpr;
import dev.jasl.expr.MapExpr;
import dev.jasl.expr.Node;
import dev.jasl.expr.NumberExpr;
import dev.jasl.expr.ObjectExpr;
import dev.jasl.expr.StringExpr;
import dev.jasl.expr.Type;
import java.util.Arrays;
import java.util.stream.Stream;

/**
 * A value as DynamoDB spells it, with its kind: <code>{"S": "text"}</code>, <code>{"N": "12.5"}</code>. Numbers are texts there, which is
 * why {@link #n()} gives one; {@code n().toNumber()} is the number.
 *
 * @see <a
 *     href="https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_AttributeValue.html">AttributeValue</a>
 */
public final class AttributeValueExpr extends ObjectExpr<JsonNode> {
  public static final Type<AttributeValueExpr> TYPE =
      Type.of(JsonNode.class, AttributeValueExpr::new);

  /** An item of which no record is known: attributes by name. */
  public static final Type<MapExpr<JsonNode, AttributeValueExpr>> ITEM = MapExpr.of(TYPE);

  private AttributeValueExpr(Node node) {
    super(TYPE, node);
  }

  /**
   * A text that is written down.
   *
   * <pre>{@code
   * AttributeValueExpr.of("P-1")
   * // {"S": "P-1"}
   * }</pre>
   */
  public static AttributeValueExpr of(String text) {
    return of(Jasl.text(text));
  }

  /**
   * A text.
   *
   * <pre>{@code
   * AttributeValueExpr.of(executionName())
   * // {"S": "{% $states.context.Execution.Name %}"}
   * }</pre>
   */
  public static AttributeValueExpr of(StringExpr text) {
    return new AttributeValueExpr(Node.object("S", text));
  }

  /**
   * A number that is written down; NaN and infinities are refused.
   *
   * <pre>{@code
   * AttributeValueExpr.of(12)
   * // {"N": "12"}
   * }</pre>
   */
  public static AttributeValueExpr of(Number number) {
    JsonNode literal = ((Node.Literal) Node.literal(number)).value();
    return new AttributeValueExpr(
        Node.object("N", Jasl.text(literal.decimalValue().toPlainString())));
  }

  /**
   * A number.
   *
   * <pre>{@code
   * AttributeValueExpr.of(rawJsonata("$count", NumberExpr.TYPE))
   * // {"N": "{% $string(($count)) %}"}
   * }</pre>
   */
  public static AttributeValueExpr of(NumberExpr number) {
    return new AttributeValueExpr(Node.object("N", number.text()));
  }

  /**
   * A truth value that is written down.
   *
   * <pre>{@code
   * AttributeValueExpr.of(true)
   * // {"BOOL": true}
   * }</pre>
   */
  public static AttributeValueExpr of(boolean truth) {
    return of(Jasl.bool(truth));
  }

  /**
   * A truth value.
   *
   * <pre>{@code
   * AttributeValueExpr.of(bool(false))
   * // {"BOOL": false}
   * }</pre>
   */
  public static AttributeValueExpr of(BooleanExpr truth) {
    return new AttributeValueExpr(Node.object("BOOL", truth));
  }

  /**
   * A set of texts.
   *
   * <pre>{@code
   * AttributeValueExpr.set("red", "blue")
   * // {"SS": ["red", "blue"]}
   * }</pre>
   */
  public static AttributeValueExpr set(String first, String... others) {
    Node all = new Node.Array(Stream.concat(Stream.of(first), Arrays.stream(others))
        .map(text -> Node.literal(text))
        .toList());
    return new AttributeValueExpr(Node.object("SS", ListExpr.of(StringExpr.TYPE).at(all)));
  }

  /**
   * A list.
   *
   * <pre>{@code
   * AttributeValueExpr.list(AttributeValueExpr.of("a"), AttributeValueExpr.of(1))
   * // {"L": [{"S": "a"}, {"N": "1"}]}
   * }</pre>
   */
  public static AttributeValueExpr list(AttributeValueExpr... elements) {
    return new AttributeValueExpr(Node.object("L", Jasl.list(TYPE, elements)));
  }

  /**
   * An object.
   *
   * <pre>{@code
   * AttributeValueExpr.map(Attributes.of("name", "lamp"))
   * // {"M": {"name": {"S": "lamp"}}}
   * }</pre>
   */
  public static AttributeValueExpr map(Attributes attributes) {
    return new AttributeValueExpr(Node.object("M", ITEM.at(attributes.node())));
  }

  /**
   * The text; a value of another kind fails the state.
   *
   * <pre>{@code
   * stateInput(AttributeValueExpr.TYPE).s()
   * // $states.input.S
   * }</pre>
   */
  public StringExpr s() {
    return field("S", StringExpr.TYPE);
  }

  /**
   * The number, as a text.
   *
   * <pre>{@code
   * stateInput(AttributeValueExpr.TYPE).n().toNumber()
   * // $number($states.input.N)
   * }</pre>
   */
  public StringExpr n() {
    return field("N", StringExpr.TYPE);
  }

  /**
   * The truth value.
   *
   * <pre>{@code
   * stateInput(AttributeValueExpr.TYPE).bool()
   * // $states.input.BOOL
   * }</pre>
   */
  public BooleanExpr bool() {
    return field("BOOL", BooleanExpr.TYPE);
  }

  /**
   * The texts of a set.
   *
   * <pre>{@code
   * stateInput(AttributeValueExpr.TYPE).ss()
   * // $states.input.SS
   * }</pre>
   */
  public ListExpr<String, StringExpr> ss() {
    return field("SS", ListExpr.of(StringExpr.TYPE));
  }

  /**
   * The elements of a list.
   *
   * <pre>{@code
   * stateInput(AttributeValueExpr.TYPE).l()
   * // $states.input.L
   * }</pre>
   */
  public ListExpr<JsonNode, AttributeValueExpr> l() {
    return field("L", ListExpr.of(TYPE));
  }

  /**
   * The attributes of an object.
   *
   * <pre>{@code
   * stateInput(AttributeValueExpr.TYPE).m()
   * // $states.input.M
   * }</pre>
   */
  public MapExpr<JsonNode, AttributeValueExpr> m() {
    return field("M", ITEM);
  }
}
