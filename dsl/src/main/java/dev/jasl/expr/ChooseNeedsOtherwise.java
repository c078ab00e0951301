package dev.jasl.expr;

/**
 * A value that is chosen if something is true; still to be said is which is chosen otherwise.
 *
 * @param <X> the kind of both values
 */
public final class ChooseNeedsOtherwise<X extends Expr<?>> {
  private final BooleanExpr condition;
  private final X value;

  ChooseNeedsOtherwise(BooleanExpr condition, X value) {
    this.condition = condition;
    this.value = value;
  }

  /**
   * The value if the condition is false.
   *
   * <pre>{@code
   * READY.choose(integer(1)).otherwise(integer(2))
   * // $ready ? 1 : 2
   * }</pre>
   */
  public X otherwise(X other) {
    return Type.of(value)
        .at(Node.operation(Operator.CHOOSE, condition.node, Node.of(value), Node.of(other)));
  }
}
