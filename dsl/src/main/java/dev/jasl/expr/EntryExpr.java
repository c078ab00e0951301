package dev.jasl.expr;

/**
 * A key of a map and its value.
 *
 * @param <V> Java's type of the value
 * @param <X> the expression of the value
 */
public final class EntryExpr<V, X extends Expr<V>> extends Expr<MapEntry<V>> implements NotText {
  private final Type<X> value;

  private EntryExpr(Type<?> type, Node node, Type<X> value) {
    super(type, node);
    this.value = value;
  }

  static <V, X extends Expr<V>> Type<EntryExpr<V, X>> of(Type<X> value) {
    return Type.self(
        "entry of " + value.name(),
        MapEntry.class,
        (type, node) -> new EntryExpr<>(type, node, value));
  }

  /**
   * The key.
   *
   * <pre>{@code
   * PRICES.entries().get(0).key()
   * // [$each($prices, function($v1, $v2) { {"key": $v2, "value": $v1} })[]][0].key
   * }</pre>
   */
  public StringExpr key() {
    return new StringExpr(new Node.Field(node, "key"));
  }

  /**
   * The value.
   *
   * <pre>{@code
   * PRICES.entries().get(0).value()
   * // [$each($prices, function($v1, $v2) { {"key": $v2, "value": $v1} })[]][0].value
   * }</pre>
   */
  public X value() {
    return value.at(new Node.Field(node, "value"));
  }
}
