package dev.jasl.expr;

/**
 * A truth value. In both dialects it is also what a Choice decides by. Elsewhere JSONPath can say a truth value that is a path, but no
 * comparison.
 *
 * @see <a href="https://docs.jsonata.org/boolean-operators">JSONata, Boolean operators</a>
 */
public final class BooleanExpr extends Expr<Boolean> implements NotText, Printable {
  public static final Type<BooleanExpr> TYPE =
      Type.named("boolean", Boolean.class, BooleanExpr::new);

  BooleanExpr(Node node) {
    super(TYPE, node);
  }

  static BooleanExpr of(Operator operator, Node... operands) {
    return new BooleanExpr(Node.operation(operator, operands));
  }

  /**
   * Whether it is this truth value ({@code BooleanEquals}). In JSONPath a condition that is to be false is the test with {@code false}
   * or a {@code Not}; one that is to be true is the condition itself, and within another {@code and} it stands as one of its own.
   *
   * <pre>{@code
   * READY.is(false)
   * // $ready = false
   * // JSONPath: {"Variable":"$ready","BooleanEquals":false}
   * }</pre>
   */
  public BooleanExpr is(boolean other) {
    return of(Operator.BOOLEAN_EQUALS, node, Node.literal(other));
  }

  /**
   * Whether it is the same truth value.
   *
   * <pre>{@code
   * READY.is(PAID)
   * // $ready = $paid
   * // JSONPath: {"Variable":"$ready","BooleanEqualsPath":"$paid"}
   * }</pre>
   */
  public BooleanExpr is(BooleanExpr other) {
    return of(Operator.BOOLEAN_EQUALS, node, other.node);
  }

  /**
   * Whether it is the other truth value.
   *
   * <pre>{@code
   * READY.isNot(PAID)
   * // $not($ready = $paid)
   * // JSONPath: {"Not":{"Variable":"$ready","BooleanEqualsPath":"$paid"}}
   * }</pre>
   */
  public BooleanExpr isNot(BooleanExpr other) {
    return is(other).not();
  }

  /**
   * Whether both are true; the other is not asked if this is false.
   *
   * <pre>{@code
   * READY.and(PRICE.greaterThan(5))
   * // $ready and $price > 5
   * // JSONPath:
   * // {"And":[{"Variable":"$ready","BooleanEquals":true},{"Variable":"$price","NumericGreaterThan":5}]}
   * }</pre>
   */
  public BooleanExpr and(BooleanExpr other) {
    return of(Operator.AND, node, other.node);
  }

  /**
   * Whether one of both is true; the other is not asked if this is true.
   *
   * <pre>{@code
   * READY.or(PRICE.greaterThan(5))
   * // $ready or $price > 5
   * // JSONPath:
   * // {"Or":[{"Variable":"$ready","BooleanEquals":true},{"Variable":"$price","NumericGreaterThan":5}]}
   * }</pre>
   */
  public BooleanExpr or(BooleanExpr other) {
    return of(Operator.OR, node, other.node);
  }

  /**
   * Whether it is false.
   *
   * <pre>{@code
   * READY.not()
   * // $not($ready)
   * // JSONPath: {"Not":{"Variable":"$ready","BooleanEquals":true}}
   * }</pre>
   */
  public BooleanExpr not() {
    return of(Operator.NOT, node);
  }

  /**
   * One value or another. JSONata only.
   *
   * <pre>{@code
   * READY.choose(text("yes")).otherwise(text("no"))
   * // $ready ? "yes" : "no"
   * }</pre>
   */
  public <X extends Expr<?>> ChooseNeedsOtherwise<X> choose(X value) {
    return new ChooseNeedsOtherwise<>(this, value);
  }
}
