package dev.jasl.expr;

import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;

/**
 * An object whose keys are data and whose values are of one kind.
 *
 * @param <V> Java's type of a value
 * @param <X> the expression of a value
 * @see <a href="https://docs.jsonata.org/object-functions">JSONata, Object functions</a>
 */
public final class MapExpr<V, X extends Expr<V>> extends Expr<Map<String, V>> implements NotText {
  private final Type<X> value;

  private MapExpr(Type<?> type, Node node, Type<X> value) {
    super(type, node);
    this.value = value;
  }

  /**
   * The type of maps with such values.
   *
   * <pre>{@code
   * PRICES
   * // $prices
   * // JSONPath: $prices
   * }</pre>
   */
  public static <V, X extends Expr<V>> Type<MapExpr<V, X>> of(Type<X> value) {
    return Type.self(
        "map to " + value.name(), Map.class, (type, node) -> new MapExpr<>(type, node, value));
  }

  /**
   * The value under this key, which may be missing.
   *
   * <pre>{@code
   * PRICES.get("total").orFail()
   * // $prices.total
   * // JSONPath: $prices.total
   * }</pre>
   */
  public OptionalExpr<X> get(String key) {
    return new OptionalExpr<>(new Node.Field(node, key), value);
  }

  /**
   * The value under a computed key, which may be missing. JSONata only.
   *
   * <pre>{@code
   * PRICES.get(OTHER).orElse(number(0))
   * // ($v1 := $lookup($prices, $other); $exists($v1) ? $v1 : 0)
   * }</pre>
   */
  public OptionalExpr<X> get(StringExpr key) {
    return new OptionalExpr<>(Node.operation(Operator.LOOKUP, node, key.node), value);
  }

  /**
   * Whether there is a value under this key.
   *
   * <pre>{@code
   * PRICES.containsKey("total")
   * // $exists($prices.total)
   * // JSONPath: {"Variable":"$prices.total","IsPresent":true}
   * }</pre>
   */
  public BooleanExpr containsKey(String key) {
    return get(key).isPresent();
  }

  /**
   * Whether there is a value under a computed key. JSONata only.
   *
   * <pre>{@code
   * PRICES.containsKey(OTHER)
   * // $exists($lookup($prices, $other))
   * }</pre>
   */
  public BooleanExpr containsKey(StringExpr key) {
    return get(key).isPresent();
  }

  /**
   * How many entries it has. JSONata only.
   *
   * <pre>{@code
   * PRICES.size()
   * // $count([$keys($prices)[]])
   * }</pre>
   */
  public IntegerExpr size() {
    return keys().size();
  }

  /**
   * Its keys. JSONata only.
   *
   * <pre>{@code
   * PRICES.keys()
   * // [$keys($prices)[]]
   * }</pre>
   */
  public ListExpr<String, StringExpr> keys() {
    return ListExpr.of(StringExpr.TYPE).at(Node.operation(Operator.KEYS, node));
  }

  /**
   * Its values. JSONata only.
   *
   * <pre>{@code
   * PRICES.values()
   * // [$each($prices, function($v1) { $v1 })[]]
   * }</pre>
   */
  public ListExpr<V, X> values() {
    return ListExpr.<V, X>of(value).at(Node.operation(Operator.VALUES, node));
  }

  /**
   * Its keys with their values. JSONata only.
   *
   * <pre>{@code
   * PRICES.entries()
   * // [$each($prices, function($v1, $v2) { {"key": $v2, "value": $v1} })[]]
   * }</pre>
   */
  public ListExpr<MapEntry<V>, EntryExpr<V, X>> entries() {
    return ListExpr.<MapEntry<V>, EntryExpr<V, X>>of(EntryExpr.of(value))
        .at(Node.operation(Operator.ENTRIES, node));
  }

  /**
   * With another value under this key. JSONata only.
   *
   * <pre>{@code
   * PRICES.put("total", number(1))
   * // $merge([$prices, {"total": 1}])
   * }</pre>
   */
  public MapExpr<V, X> put(String key, X entry) {
    return same(Node.operation(Operator.MERGE, node, new Node.Construct(Map.of(key, entry.node))));
  }

  /**
   * With the entries of another map, whose values stand where both have one.
   *
   * <pre>{@code
   * PRICES.merge(PRICES)
   * // $merge([$prices, $prices])
   * // JSONPath: States.JsonMerge($prices, $prices, false)
   * }</pre>
   */
  public MapExpr<V, X> merge(MapExpr<V, X> other) {
    return same(Node.operation(Operator.MERGE, node, other.node));
  }

  /**
   * The entries of whose key and value this is true. JSONata only.
   *
   * <pre>{@code
   * PRICES.filter((name, count) -> count.greaterThan(0))
   * // $merge([$sift($prices, function($v1, $v2) { $v1 > 0 })])
   * }</pre>
   */
  public MapExpr<V, X> filter(BiFunction<StringExpr, X, BooleanExpr> predicate) {
    Node.Lambda turned = turned(Applied.of(StringExpr.TYPE, value, predicate).lambda());
    return same(Node.operation(Operator.FILTER_ENTRIES, node, turned));
  }

  /**
   * With what a function makes of each key and value as the value. JSONata only.
   *
   * <pre>{@code
   * PRICES.mapValues((name, count) -> count.times(2))
   * // $merge([$each($prices, function($v1, $v2) { {$v2: $v1 * 2} })])
   * }</pre>
   */
  public <F, Y extends Expr<F>> MapExpr<F, Y> mapValues(BiFunction<StringExpr, X, Y> function) {
    Applied<Y> applied = Applied.of(StringExpr.TYPE, value, function);
    return MapExpr.<F, Y>of(applied.type())
        .at(Node.operation(Operator.MAP_VALUES, node, turned(applied.lambda())));
  }

  /**
   * The map as JSON text. In JSONata numbers are rounded to 15 digits.
   *
   * <pre>{@code
   * PRICES.toJsonText()
   * // $string($prices)
   * // JSONPath: States.JsonToString($prices)
   * }</pre>
   */
  public StringExpr toJsonText() {
    return new StringExpr(Node.operation(Operator.TO_JSON_TEXT, node));
  }

  /** JSONata hands the value first, and then the key. */
  private static Node.Lambda turned(Node.Lambda lambda) {
    return new Node.Lambda(
        List.of(lambda.parameters().get(1), lambda.parameters().get(0)), lambda.body());
  }

  private MapExpr<V, X> same(Node changed) {
    return MapExpr.<V, X>of(value).at(changed);
  }
}
