package dev.jasl.expr;

import java.util.Map;

/**
 * An object whose keys are data and whose values are of one kind.
 *
 * @param <V> Java's type of a value
 * @param <X> the expression of a value
 */
public final class MapExpr<V, X extends Expr<V>> extends Expr<Map<String, V>> {
  private final Type<X> value;

  private MapExpr(Type<?> type, Node node, Type<X> value) {
    super(type, node);
    this.value = value;
  }

  /** The type of maps with such values. */
  public static <V, X extends Expr<V>> Type<MapExpr<V, X>> of(Type<X> value) {
    return Type.self(
        "map to " + value.name(), Map.class, (type, node) -> new MapExpr<>(type, node, value));
  }

  /** The value under this key, which may be missing. */
  public OptionalExpr<X> get(String key) {
    return new OptionalExpr<>(new Node.Field(node, key), value);
  }
}
