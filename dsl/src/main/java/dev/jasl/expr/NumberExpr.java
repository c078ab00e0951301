package dev.jasl.expr;

/** A number. JSON has one kind; {@link IntegerExpr} is for those known to be whole. */
public sealed class NumberExpr extends Expr<Number> implements Printable permits IntegerExpr {
  public static final Type<NumberExpr> TYPE = Type.named("number", Number.class, NumberExpr::new);

  NumberExpr(Node node) {
    super(TYPE, node);
  }

  NumberExpr(Type<?> type, Node node) {
    super(type, node);
  }

  public final BooleanExpr is(Number other) {
    return BooleanExpr.of(Operator.NUMBER_EQUALS, node, Node.literal(other));
  }

  public final BooleanExpr is(NumberExpr other) {
    return BooleanExpr.of(Operator.NUMBER_EQUALS, node, other.node);
  }

  public final BooleanExpr isNot(Number other) {
    return is(other).not();
  }

  public final BooleanExpr isNot(NumberExpr other) {
    return is(other).not();
  }

  public final BooleanExpr greaterThan(Number other) {
    return BooleanExpr.of(Operator.NUMBER_GREATER, node, Node.literal(other));
  }

  public final BooleanExpr greaterThan(NumberExpr other) {
    return BooleanExpr.of(Operator.NUMBER_GREATER, node, other.node);
  }

  public final BooleanExpr atLeast(Number other) {
    return BooleanExpr.of(Operator.NUMBER_AT_LEAST, node, Node.literal(other));
  }

  public final BooleanExpr atLeast(NumberExpr other) {
    return BooleanExpr.of(Operator.NUMBER_AT_LEAST, node, other.node);
  }

  public final BooleanExpr lessThan(Number other) {
    return BooleanExpr.of(Operator.NUMBER_LESS, node, Node.literal(other));
  }

  public final BooleanExpr lessThan(NumberExpr other) {
    return BooleanExpr.of(Operator.NUMBER_LESS, node, other.node);
  }

  public final BooleanExpr atMost(Number other) {
    return BooleanExpr.of(Operator.NUMBER_AT_MOST, node, Node.literal(other));
  }

  public final BooleanExpr atMost(NumberExpr other) {
    return BooleanExpr.of(Operator.NUMBER_AT_MOST, node, other.node);
  }

  public final NumberExpr plus(Number other) {
    return computed(Operator.PLUS, Node.literal(other));
  }

  public final NumberExpr plus(NumberExpr other) {
    return computed(Operator.PLUS, other.node);
  }

  public final NumberExpr minus(Number other) {
    return computed(Operator.MINUS, Node.literal(other));
  }

  public final NumberExpr minus(NumberExpr other) {
    return computed(Operator.MINUS, other.node);
  }

  public final NumberExpr times(Number other) {
    return computed(Operator.TIMES, Node.literal(other));
  }

  public final NumberExpr times(NumberExpr other) {
    return computed(Operator.TIMES, other.node);
  }

  public final NumberExpr dividedBy(Number other) {
    return computed(Operator.DIVIDED_BY, Node.literal(other));
  }

  public final NumberExpr dividedBy(NumberExpr other) {
    return computed(Operator.DIVIDED_BY, other.node);
  }

  private NumberExpr computed(Operator operator, Node other) {
    return new NumberExpr(Node.operation(operator, node, other));
  }
}
