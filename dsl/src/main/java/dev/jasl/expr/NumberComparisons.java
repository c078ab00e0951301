package dev.jasl.expr;

/** Comparing numbers. */
public abstract sealed class NumberComparisons extends Expr<Number> permits NumberExpr {
  NumberComparisons(Type<?> type, Node node) {
    super(type, node);
  }

  /**
   * Whether it is this number ({@code NumericEquals}); {@code 1} and {@code 1.0} are one.
   *
   * @throws IllegalArgumentException for NaN and infinities
   *
   * <pre>{@code
   * PRICE.is(5)
   * // $price = 5
   * // JSONPath: {"Variable":"$price","NumericEquals":5}
   * }</pre>
   */
  public final BooleanExpr is(Number other) {
    return BooleanExpr.of(Operator.NUMBER_EQUALS, node, Node.literal(other));
  }

  /**
   * Whether it is this number ({@code NumericEquals}); {@code 1} and {@code 1.0} are one.
   *
   * <pre>{@code
   * PRICE.is(LIMIT)
   * // $price = $limit
   * // JSONPath: {"Variable":"$price","NumericEqualsPath":"$limit"}
   * }</pre>
   */
  public final BooleanExpr is(NumberExpr other) {
    return BooleanExpr.of(Operator.NUMBER_EQUALS, node, other.node);
  }

  /**
   * Whether it is another number.
   *
   * <pre>{@code
   * PRICE.isNot(5)
   * // $not($price = 5)
   * // JSONPath: {"Not":{"Variable":"$price","NumericEquals":5}}
   * }</pre>
   */
  public final BooleanExpr isNot(Number other) {
    return is(other).not();
  }

  /**
   * Whether it is another number.
   *
   * <pre>{@code
   * PRICE.isNot(LIMIT)
   * // $not($price = $limit)
   * // JSONPath: {"Not":{"Variable":"$price","NumericEqualsPath":"$limit"}}
   * }</pre>
   */
  public final BooleanExpr isNot(NumberExpr other) {
    return is(other).not();
  }

  /**
   * Whether it is greater ({@code NumericGreaterThan}).
   *
   * @throws IllegalArgumentException for NaN and infinities
   *
   * <pre>{@code
   * PRICE.greaterThan(5)
   * // $price > 5
   * // JSONPath: {"Variable":"$price","NumericGreaterThan":5}
   * }</pre>
   */
  public final BooleanExpr greaterThan(Number other) {
    return BooleanExpr.of(Operator.NUMBER_GREATER, node, Node.literal(other));
  }

  /**
   * Whether it is greater ({@code NumericGreaterThan}).
   *
   * <pre>{@code
   * PRICE.greaterThan(LIMIT)
   * // $price > $limit
   * // JSONPath: {"Variable":"$price","NumericGreaterThanPath":"$limit"}
   * }</pre>
   */
  public final BooleanExpr greaterThan(NumberExpr other) {
    return BooleanExpr.of(Operator.NUMBER_GREATER, node, other.node);
  }

  /**
   * Whether it is greater or the same ({@code NumericGreaterThanEquals}).
   *
   * @throws IllegalArgumentException for NaN and infinities
   *
   * <pre>{@code
   * PRICE.atLeast(5)
   * // $price >= 5
   * // JSONPath: {"Variable":"$price","NumericGreaterThanEquals":5}
   * }</pre>
   */
  public final BooleanExpr atLeast(Number other) {
    return BooleanExpr.of(Operator.NUMBER_AT_LEAST, node, Node.literal(other));
  }

  /**
   * Whether it is greater or the same ({@code NumericGreaterThanEquals}).
   *
   * <pre>{@code
   * PRICE.atLeast(LIMIT)
   * // $price >= $limit
   * // JSONPath: {"Variable":"$price","NumericGreaterThanEqualsPath":"$limit"}
   * }</pre>
   */
  public final BooleanExpr atLeast(NumberExpr other) {
    return BooleanExpr.of(Operator.NUMBER_AT_LEAST, node, other.node);
  }

  /**
   * Whether it is less ({@code NumericLessThan}).
   *
   * @throws IllegalArgumentException for NaN and infinities
   *
   * <pre>{@code
   * PRICE.lessThan(5)
   * // $price < 5
   * // JSONPath: {"Variable":"$price","NumericLessThan":5}
   * }</pre>
   */
  public final BooleanExpr lessThan(Number other) {
    return BooleanExpr.of(Operator.NUMBER_LESS, node, Node.literal(other));
  }

  /**
   * Whether it is less ({@code NumericLessThan}).
   *
   * <pre>{@code
   * PRICE.lessThan(LIMIT)
   * // $price < $limit
   * // JSONPath: {"Variable":"$price","NumericLessThanPath":"$limit"}
   * }</pre>
   */
  public final BooleanExpr lessThan(NumberExpr other) {
    return BooleanExpr.of(Operator.NUMBER_LESS, node, other.node);
  }

  /**
   * Whether it is less or the same ({@code NumericLessThanEquals}).
   *
   * @throws IllegalArgumentException for NaN and infinities
   *
   * <pre>{@code
   * PRICE.atMost(5)
   * // $price <= 5
   * // JSONPath: {"Variable":"$price","NumericLessThanEquals":5}
   * }</pre>
   */
  public final BooleanExpr atMost(Number other) {
    return BooleanExpr.of(Operator.NUMBER_AT_MOST, node, Node.literal(other));
  }

  /**
   * Whether it is less or the same ({@code NumericLessThanEquals}).
   *
   * <pre>{@code
   * PRICE.atMost(LIMIT)
   * // $price <= $limit
   * // JSONPath: {"Variable":"$price","NumericLessThanEqualsPath":"$limit"}
   * }</pre>
   */
  public final BooleanExpr atMost(NumberExpr other) {
    return BooleanExpr.of(Operator.NUMBER_AT_MOST, node, other.node);
  }
}
