package dev.jasl.expr;

import java.util.Arrays;

/** A text. */
public final class StringExpr extends Expr<String> implements Printable {
  public static final Type<StringExpr> TYPE = Type.named("text", String.class, StringExpr::new);

  StringExpr(Node node) {
    super(TYPE, node);
  }

  public BooleanExpr is(String other) {
    return is(new StringExpr(Node.literal(other)));
  }

  public BooleanExpr is(StringExpr other) {
    return BooleanExpr.of(Operator.STRING_EQUALS, node, other.node);
  }

  public BooleanExpr isNot(String other) {
    return is(other).not();
  }

  public BooleanExpr isNot(StringExpr other) {
    return is(other).not();
  }

  /**
   * Whether it is one of these.
   *
   * @throws IllegalArgumentException if there is none
   */
  public BooleanExpr isIn(String first, String... others) {
    return Arrays.stream(others).map(this::is).reduce(is(first), BooleanExpr::or);
  }

  /** How many characters it has. JSONata only. */
  public IntegerExpr length() {
    return new IntegerExpr(Node.operation(Operator.LENGTH, node));
  }

  /** The number that the text spells; a text that spells none fails the state. */
  public NumberExpr toNumber() {
    return new NumberExpr(Node.operation(Operator.TO_NUMBER, node));
  }
}
