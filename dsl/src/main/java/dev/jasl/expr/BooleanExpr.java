package dev.jasl.expr;

/** A truth value. In both dialects it is also what a Choice decides by. */
public final class BooleanExpr extends Expr<Boolean> implements Printable {
  public static final Type<BooleanExpr> TYPE =
      Type.named("boolean", Boolean.class, BooleanExpr::new);

  BooleanExpr(Node node) {
    super(TYPE, node);
  }

  static BooleanExpr of(Operator operator, Node... operands) {
    return new BooleanExpr(Node.operation(operator, operands));
  }

  public BooleanExpr is(boolean other) {
    return of(Operator.BOOLEAN_EQUALS, node, Node.literal(other));
  }

  public BooleanExpr and(BooleanExpr other) {
    return of(Operator.AND, node, other.node);
  }

  public BooleanExpr or(BooleanExpr other) {
    return of(Operator.OR, node, other.node);
  }

  public BooleanExpr not() {
    return of(Operator.NOT, node);
  }
}
