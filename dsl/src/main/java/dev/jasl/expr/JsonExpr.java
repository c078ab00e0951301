package dev.jasl.expr;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;

/** A value of which nothing is known: the way out of the types. */
public final class JsonExpr extends Expr<JsonNode> implements NotText {
  public static final Type<JsonExpr> TYPE = Type.named("JSON", JsonNode.class, JsonExpr::new);

  JsonExpr(Node node) {
    super(TYPE, node);
  }

  /**
   * A value whose type is to be forgotten.
   *
   * <pre>{@code
   * JsonExpr.of(executionName())
   * // $states.context.Execution.Name
   * // JSONPath: $$.Execution.Name
   * }</pre>
   */
  public static JsonExpr of(Expr<?> value) {
    return new JsonExpr(value.node);
  }

  /**
   * A member of it; a missing one fails the state, where it is not asked for with {@link #isPresent}.
   *
   * <pre>{@code
   * DATA.get("order").get("id")
   * // $data.order.id
   * // JSONPath: $data.order.id
   * }</pre>
   */
  public JsonExpr get(String name) {
    return new JsonExpr(new Node.Field(node, name));
  }

  /**
   * An element of it, counted from 0; a missing one fails the state, where it is not asked for with {@link #isPresent}.
   *
   * <pre>{@code
   * DATA.get("items").get(0)
   * // $data.items[0]
   * // JSONPath: $data.items[0]
   * }</pre>
   */
  public JsonExpr get(int index) {
    return new JsonExpr(new Node.Element(node, Indexes.check(index)));
  }

  /**
   * A copy in which a member has another value; what is no object fails the state. JSONata only.
   *
   * <pre>{@code
   * DATA.put("status", text("done"))
   * // $merge([$data, {"status": "done"}])
   * }</pre>
   */
  public JsonExpr put(String name, Expr<?> value) {
    return new JsonExpr(
        Node.operation(Operator.MERGE, node, new Node.Construct(Map.of(name, value.node))));
  }

  /**
   * The members of both, of which the other's stand where both have one; what is no object fails the state.
   *
   * <pre>{@code
   * DATA.merge(DATA)
   * // $merge([$data, $data])
   * // JSONPath: States.JsonMerge($data, $data, false)
   * }</pre>
   */
  public JsonExpr merge(JsonExpr other) {
    return new JsonExpr(Node.operation(Operator.MERGE, node, other.node));
  }

  /**
   * The same value, taken to be of this type. Nothing checks that it is.
   *
   * <pre>{@code
   * DATA.get("total").as(NumberExpr.TYPE)
   * // $data.total
   * // JSONPath: $data.total
   * }</pre>
   */
  public <X extends Expr<?>> X as(Type<X> type) {
    return type.at(node);
  }

  /**
   * The same value, which may be missing or null, else taken to be of this type.
   *
   * <pre>{@code
   * DATA.get("total").asOptional(NumberExpr.TYPE).orElse(number(0))
   * // $data.total != null ? $data.total : 0
   * }</pre>
   */
  public <X extends Expr<?>> OptionalExpr<X> asOptional(Type<X> type) {
    return new OptionalExpr<>(node, type, true);
  }

  /**
   * Whether it equals another value, whatever both are made of. JSONata only.
   *
   * <pre>{@code
   * DATA.is(DATA)
   * // $data = $data
   * }</pre>
   */
  public BooleanExpr is(JsonExpr other) {
    return BooleanExpr.of(Operator.JSON_EQUALS, node, other.node);
  }

  /**
   * Whether it is there; null is ({@code IsPresent}).
   *
   * <pre>{@code
   * DATA.get("total").isPresent()
   * // $exists($data.total)
   * // JSONPath: {"Variable":"$data.total","IsPresent":true}
   * }</pre>
   */
  public BooleanExpr isPresent() {
    return BooleanExpr.of(Operator.IS_PRESENT, node);
  }

  /**
   * Whether it is null ({@code IsNull}). One that is missing is not, but fails a JSONPath state: ask {@link #isPresent}
   * first.
   *
   * <pre>{@code
   * DATA.get("total").isNull()
   * // $data.total = null
   * // JSONPath: {"Variable":"$data.total","IsNull":true}
   * }</pre>
   */
  public BooleanExpr isNull() {
    return BooleanExpr.of(Operator.IS_NULL, node);
  }

  /**
   * Whether it is a text ({@code IsString}). Ask {@link #isPresent} first: one that is missing fails a JSONPath state.
   *
   * <pre>{@code
   * DATA.get("total").isString()
   * // $type($data.total) = "string"
   * // JSONPath: {"Variable":"$data.total","IsString":true}
   * }</pre>
   */
  public BooleanExpr isString() {
    return BooleanExpr.of(Operator.IS_STRING, node);
  }

  /**
   * Whether it is a number ({@code IsNumeric}). Ask {@link #isPresent} first: one that is missing fails a JSONPath state.
   *
   * <pre>{@code
   * DATA.get("total").isNumber()
   * // $type($data.total) = "number"
   * // JSONPath: {"Variable":"$data.total","IsNumeric":true}
   * }</pre>
   */
  public BooleanExpr isNumber() {
    return BooleanExpr.of(Operator.IS_NUMBER, node);
  }

  /**
   * Whether it is true or false ({@code IsBoolean}). Ask {@link #isPresent} first: one that is missing fails a JSONPath
   * state.
   *
   * <pre>{@code
   * DATA.get("total").isBoolean()
   * // $type($data.total) = "boolean"
   * // JSONPath: {"Variable":"$data.total","IsBoolean":true}
   * }</pre>
   */
  public BooleanExpr isBoolean() {
    return BooleanExpr.of(Operator.IS_BOOLEAN, node);
  }

  /**
   * Whether it is a text that is an RFC 3339 timestamp ({@code IsTimestamp}). JSONata looks at the digits and takes the
   * 30th of February for one. Ask {@link #isPresent} first: one that is missing fails a JSONPath state.
   *
   * <pre>{@code
   * DATA.get("total").isTimestamp()
   * // ($v1 := $data.total; $type($v1) = "string" ? $contains($v1,
   * // /^[0-9][0-9][0-9][0-9]-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\.[0-9]+)?(Z|[+-]([01][0-9]|2[0-3]):[0-5][0-9])(?![\s\S])/)
   * // : false)
   * // JSONPath: {"Variable":"$data.total","IsTimestamp":true}
   * }</pre>
   */
  public BooleanExpr isTimestamp() {
    return BooleanExpr.of(Operator.IS_TIMESTAMP, node);
  }

  /**
   * Whether it is a list. JSONata only.
   *
   * <pre>{@code
   * DATA.get("total").isList()
   * // $type($data.total) = "array"
   * }</pre>
   */
  public BooleanExpr isList() {
    return BooleanExpr.of(Operator.IS_LIST, node);
  }

  /**
   * Whether it is an object. JSONata only.
   *
   * <pre>{@code
   * DATA.get("total").isObject()
   * // $type($data.total) = "object"
   * }</pre>
   */
  public BooleanExpr isObject() {
    return BooleanExpr.of(Operator.IS_OBJECT, node);
  }

  /**
   * What it is: {@code null}, {@code number}, {@code string}, {@code boolean}, {@code array} or {@code object}. JSONata
   * only.
   *
   * <pre>{@code
   * DATA.typeName()
   * // $type($data)
   * }</pre>
   */
  public StringExpr typeName() {
    return new StringExpr(Node.operation(Operator.TYPE_NAME, node));
  }

  /**
   * The value as JSON text, a text with quotes around it. In JSONata numbers are rounded to 15 digits.
   *
   * <pre>{@code
   * DATA.toJsonText()
   * // ($v1 := $string({"v": $data}); $substring($v1, 5, $length($v1) - 6))
   * // JSONPath: States.JsonToString($data)
   * }</pre>
   */
  public StringExpr toJsonText() {
    return new StringExpr(Node.operation(Operator.ANY_TO_JSON_TEXT, node));
  }
}
