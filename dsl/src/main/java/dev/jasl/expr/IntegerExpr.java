package dev.jasl.expr;

/**
 * A whole number. What is computed from whole numbers stays whole where it must, and JSONPath can add such ({@code States.MathAdd}, up to
 * 2<sup>31</sup>).
 */
public final class IntegerExpr extends NumberExpr {
  public static final Type<IntegerExpr> TYPE =
      Type.named("integer", Number.class, IntegerExpr::new);

  IntegerExpr(Node node) {
    super(TYPE, node);
  }

  /**
   * The sum.
   *
   * <pre>{@code
   * COUNT.plus(2)
   * // $count + 2
   * // JSONPath: States.MathAdd($count, 2)
   * }</pre>
   */
  public IntegerExpr plus(long other) {
    return computed(Operator.INTEGER_PLUS, Node.literal(other));
  }

  /**
   * The sum.
   *
   * <pre>{@code
   * COUNT.plus(LIMIT)
   * // $count + $limit
   * // JSONPath: States.MathAdd($count, $limit)
   * }</pre>
   */
  public IntegerExpr plus(IntegerExpr other) {
    return computed(Operator.INTEGER_PLUS, other.node);
  }

  /**
   * The difference.
   *
   * <pre>{@code
   * COUNT.minus(2)
   * // $count - 2
   * // JSONPath: States.MathAdd($count, -2)
   * }</pre>
   */
  public IntegerExpr minus(long other) {
    return computed(Operator.INTEGER_MINUS, Node.literal(other));
  }

  /**
   * The difference. JSONata only.
   *
   * <pre>{@code
   * COUNT.minus(LIMIT)
   * // $count - $limit
   * }</pre>
   */
  public IntegerExpr minus(IntegerExpr other) {
    return computed(Operator.INTEGER_MINUS, other.node);
  }

  /**
   * The product. JSONata only.
   *
   * <pre>{@code
   * COUNT.times(2)
   * // $count * 2
   * }</pre>
   */
  public IntegerExpr times(long other) {
    return computed(Operator.TIMES, Node.literal(other));
  }

  /**
   * The product. JSONata only.
   *
   * <pre>{@code
   * COUNT.times(LIMIT)
   * // $count * $limit
   * }</pre>
   */
  public IntegerExpr times(IntegerExpr other) {
    return computed(Operator.TIMES, other.node);
  }

  /**
   * What is left over by a division; it has the sign of this number, as {@code %} in Java. JSONata only.
   *
   * @throws IllegalArgumentException for 0
   *
   * <pre>{@code
   * COUNT.modulo(2)
   * // $count % 2
   * }</pre>
   */
  public IntegerExpr modulo(long other) {
    return computed(Operator.MODULO, divisor(other));
  }

  /**
   * What is left over by a division; it has the sign of this number, as {@code %} in Java. JSONata only.
   *
   * <pre>{@code
   * COUNT.modulo(LIMIT)
   * // $count % $limit
   * }</pre>
   */
  public IntegerExpr modulo(IntegerExpr other) {
    return computed(Operator.MODULO, other.node);
  }

  /**
   * The number with the other sign. JSONata only.
   *
   * <pre>{@code
   * COUNT.negate()
   * // -$count
   * }</pre>
   */
  @Override
  public IntegerExpr negate() {
    return new IntegerExpr(Node.operation(Operator.NEGATE, node));
  }

  /**
   * The number without its sign. JSONata only.
   *
   * <pre>{@code
   * COUNT.abs()
   * // $abs($count)
   * }</pre>
   */
  @Override
  public IntegerExpr abs() {
    return new IntegerExpr(Node.operation(Operator.ABS, node));
  }

  /**
   * The number as text to a base, with small letters. JSONata only.
   *
   * @throws IllegalArgumentException for a base below 2 or above 36
   *
   * <pre>{@code
   * COUNT.toText(16)
   * // $formatBase($count, 16)
   * }</pre>
   */
  public StringExpr toText(int radix) {
    if (radix < Character.MIN_RADIX || radix > Character.MAX_RADIX) {
      throw new IllegalArgumentException("a radix is from 2 to 36, not " + radix);
    }
    return new StringExpr(Node.operation(Operator.FORMAT_BASE, node, Node.literal(radix)));
  }

  /**
   * The number as text after a picture: {@code "w"} for words, {@code "I"} for Roman numerals, {@code "000"} for leading
   * zeros. JSONata only.
   *
   * @see <a href="https://www.w3.org/TR/xpath-functions-31/#func-format-integer">Pictures of integers</a>
   *
   * <pre>{@code
   * COUNT.formatInteger("000")
   * // $formatInteger($count, "000")
   * }</pre>
   */
  public StringExpr formatInteger(String picture) {
    return new StringExpr(Node.operation(Operator.FORMAT_INTEGER, node, Node.literal(picture)));
  }

  /**
   * The point in time this many milliseconds after 1970-01-01T00:00:00Z. JSONata only.
   *
   * <pre>{@code
   * COUNT.toTimestamp()
   * // $fromMillis($count)
   * }</pre>
   */
  public TimestampExpr toTimestamp() {
    return new TimestampExpr(Node.operation(Operator.FROM_MILLIS, node));
  }

  private static Node divisor(long divisor) {
    if (divisor == 0) {
      throw new IllegalArgumentException("nothing can be divided by 0");
    }
    return Node.literal(divisor);
  }

  private IntegerExpr computed(Operator operator, Node other) {
    return new IntegerExpr(Node.operation(operator, node, other));
  }
}
