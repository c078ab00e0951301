package dev.jasl.expr;

import java.util.Arrays;

/**
 * One of a fixed set of texts.
 *
 * @param <E> the Java enum; a constant's {@code toString} is the text in JSON
 */
public final class EnumExpr<E extends Enum<E>> extends Expr<E> implements Printable {
  private EnumExpr(Type<?> type, Node node) {
    super(type, node);
  }

  /** The type of such expressions. */
  public static <E extends Enum<E>> Type<EnumExpr<E>> of(Class<E> constants) {
    return Type.self(constants.getSimpleName(), constants, EnumExpr::new);
  }

  /** The expression for a constant. */
  public static <E extends Enum<E>> EnumExpr<E> of(E constant) {
    return of(constant.getDeclaringClass()).at(Node.literal(constant.toString()));
  }

  public BooleanExpr is(E other) {
    return BooleanExpr.of(Operator.STRING_EQUALS, node, Node.literal(other.toString()));
  }

  public BooleanExpr isNot(E other) {
    return is(other).not();
  }

  /** Whether it is one of these. */
  @SafeVarargs
  @SuppressWarnings("varargs")
  public final BooleanExpr isIn(E first, E... others) {
    return Arrays.stream(others).map(this::is).reduce(is(first), BooleanExpr::or);
  }

  /** The text as which it stands in JSON. */
  public StringExpr text() {
    return new StringExpr(node);
  }
}
