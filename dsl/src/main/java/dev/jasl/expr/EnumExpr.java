package dev.jasl.expr;

import java.util.Arrays;
import java.util.List;

/**
 * One of a fixed set of texts.
 *
 * @param <E> the Java enum; a constant's {@code toString} is the text in JSON
 */
public final class EnumExpr<E extends Enum<E>> extends Expr<E> implements Printable {
  private EnumExpr(Type<?> type, Node node) {
    super(type, node);
  }

  /**
   * The type of such expressions.
   *
   * <pre>{@code
   * STATUS
   * // $status
   * // JSONPath: $status
   * }</pre>
   */
  public static <E extends Enum<E>> Type<EnumExpr<E>> of(Class<E> constants) {
    return Type.self(constants.getSimpleName(), constants, EnumExpr::new);
  }

  /**
   * The expression for a constant.
   *
   * <pre>{@code
   * EnumExpr.of(OrderStatus.PAID)
   * // PAID
   * // JSONPath: PAID
   * }</pre>
   */
  public static <E extends Enum<E>> EnumExpr<E> of(E constant) {
    return of(constant.getDeclaringClass()).at(Node.literal(constant.toString()));
  }

  /**
   * Whether it is this constant ({@code StringEquals}).
   *
   * <pre>{@code
   * STATUS.is(OrderStatus.PAID)
   * // $status = "PAID"
   * // JSONPath: {"Variable":"$status","StringEquals":"PAID"}
   * }</pre>
   */
  public BooleanExpr is(E other) {
    return BooleanExpr.of(Operator.STRING_EQUALS, node, Node.literal(other.toString()));
  }

  /**
   * Whether it is the same as another.
   *
   * <pre>{@code
   * STATUS.is(STATUS)
   * // $status = $status
   * // JSONPath: {"Variable":"$status","StringEqualsPath":"$status"}
   * }</pre>
   */
  public BooleanExpr is(EnumExpr<E> other) {
    return BooleanExpr.of(Operator.STRING_EQUALS, node, other.node);
  }

  /**
   * Whether it is another constant.
   *
   * <pre>{@code
   * STATUS.isNot(OrderStatus.PAID)
   * // $not($status = "PAID")
   * // JSONPath: {"Not":{"Variable":"$status","StringEquals":"PAID"}}
   * }</pre>
   */
  public BooleanExpr isNot(E other) {
    return is(other).not();
  }

  /**
   * Whether it is not the same as another.
   *
   * <pre>{@code
   * STATUS.isNot(STATUS)
   * // $not($status = $status)
   * // JSONPath: {"Not":{"Variable":"$status","StringEqualsPath":"$status"}}
   * }</pre>
   */
  public BooleanExpr isNot(EnumExpr<E> other) {
    return is(other).not();
  }

  /**
   * Whether it is one of these.
   *
   * <pre>{@code
   * STATUS.isIn(OrderStatus.PAID, OrderStatus.SHIPPED)
   * // $status in ["PAID", "SHIPPED"]
   * // JSONPath:
   * // {"Or":[{"Variable":"$status","StringEquals":"PAID"},{"Variable":"$status","StringEquals":"SHIPPED"}]}
   * }</pre>
   */
  @SafeVarargs
  @SuppressWarnings("varargs")
  public final BooleanExpr isIn(E first, E... others) {
    List<String> texts = Arrays.stream(others).map(E::toString).toList();
    return BooleanExpr.of(Operator.IS_IN, node, Node.texts(first.toString(), texts));
  }

  /**
   * The text as which it stands in JSON.
   *
   * <pre>{@code
   * STATUS.text()
   * // $status
   * // JSONPath: $status
   * }</pre>
   */
  public StringExpr text() {
    return new StringExpr(node);
  }
}
