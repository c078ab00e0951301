package dev.jasl.expr;

/** A whole number. Sums of whole numbers stay whole, which is why JSONPath can say them ({@code States.MathAdd}). */
public final class IntegerExpr extends NumberExpr {
  public static final Type<IntegerExpr> TYPE =
      Type.named("integer", Number.class, IntegerExpr::new);

  IntegerExpr(Node node) {
    super(TYPE, node);
  }

  public IntegerExpr plus(long other) {
    return new IntegerExpr(Node.operation(Operator.PLUS, node, Node.literal(other)));
  }

  public IntegerExpr plus(IntegerExpr other) {
    return new IntegerExpr(Node.operation(Operator.PLUS, node, other.node));
  }
}
