package dev.jasl.expr;

import java.util.List;

/**
 * A number. JSON has one kind; {@link IntegerExpr} is for those known to be whole. The service computes with doubles: whole numbers are
 * exact up to 2<sup>53</sup>, and a number that is put into a text shows at most 15 digits in JSONata.
 *
 * @see <a href="https://docs.jsonata.org/numeric-functions">JSONata, Numeric functions</a>
 */
public sealed class NumberExpr extends NumberComparisons implements NotText, Printable, Sortable
    permits IntegerExpr {
  public static final Type<NumberExpr> TYPE = Type.named("number", Number.class, NumberExpr::new);

  NumberExpr(Node node) {
    super(TYPE, node);
  }

  NumberExpr(Type<?> type, Node node) {
    super(type, node);
  }

  /**
   * The sum. JSONata only.
   *
   * <pre>{@code
   * PRICE.plus(2.5)
   * // $price + 2.5
   * }</pre>
   */
  public final NumberExpr plus(Number other) {
    return computed(Operator.PLUS, Node.literal(other));
  }

  /**
   * The sum. JSONata only.
   *
   * <pre>{@code
   * PRICE.plus(RATE)
   * // $price + $rate
   * }</pre>
   */
  public final NumberExpr plus(NumberExpr other) {
    return computed(Operator.PLUS, other.node);
  }

  /**
   * The difference. JSONata only.
   *
   * <pre>{@code
   * PRICE.minus(2.5)
   * // $price - 2.5
   * }</pre>
   */
  public final NumberExpr minus(Number other) {
    return computed(Operator.MINUS, Node.literal(other));
  }

  /**
   * The difference. JSONata only.
   *
   * <pre>{@code
   * PRICE.minus(RATE)
   * // $price - $rate
   * }</pre>
   */
  public final NumberExpr minus(NumberExpr other) {
    return computed(Operator.MINUS, other.node);
  }

  /**
   * The product. JSONata only.
   *
   * <pre>{@code
   * PRICE.times(2.5)
   * // $price * 2.5
   * }</pre>
   */
  public final NumberExpr times(Number other) {
    return computed(Operator.TIMES, Node.literal(other));
  }

  /**
   * The product. JSONata only.
   *
   * <pre>{@code
   * PRICE.times(RATE)
   * // $price * $rate
   * }</pre>
   */
  public final NumberExpr times(NumberExpr other) {
    return computed(Operator.TIMES, other.node);
  }

  /**
   * The quotient, which need not be whole. Dividing by 0 gives no number: the service makes the text {@code Infinity} or
   * {@code NaN} of it where it is the result, and fails where it is computed with. JSONata only.
   *
   * @throws IllegalArgumentException for 0
   *
   * <pre>{@code
   * PRICE.dividedBy(2.5)
   * // $price / 2.5
   * }</pre>
   */
  public final NumberExpr dividedBy(Number other) {
    return computed(Operator.DIVIDED_BY, divisor(other));
  }

  /**
   * The quotient, which need not be whole. Dividing by 0 gives no number: the service makes the text {@code Infinity} or
   * {@code NaN} of it where it is the result, and fails where it is computed with. JSONata only.
   *
   * <pre>{@code
   * PRICE.dividedBy(RATE)
   * // $price / $rate
   * }</pre>
   */
  public final NumberExpr dividedBy(NumberExpr other) {
    return computed(Operator.DIVIDED_BY, other.node);
  }

  /**
   * What is left over by a division; it has the sign of this number, as {@code %} in Java. JSONata only.
   *
   * @throws IllegalArgumentException for 0
   *
   * <pre>{@code
   * PRICE.modulo(2.5)
   * // $price % 2.5
   * }</pre>
   */
  public final NumberExpr modulo(Number other) {
    return computed(Operator.MODULO, divisor(other));
  }

  /**
   * What is left over by a division; it has the sign of this number, as {@code %} in Java. JSONata only.
   *
   * <pre>{@code
   * PRICE.modulo(RATE)
   * // $price % $rate
   * }</pre>
   */
  public final NumberExpr modulo(NumberExpr other) {
    return computed(Operator.MODULO, other.node);
  }

  /**
   * The number with the other sign. JSONata only.
   *
   * <pre>{@code
   * PRICE.negate()
   * // -$price
   * }</pre>
   */
  public NumberExpr negate() {
    return computed(Operator.NEGATE);
  }

  /**
   * The number without its sign. JSONata only.
   *
   * <pre>{@code
   * PRICE.abs()
   * // $abs($price)
   * }</pre>
   */
  public NumberExpr abs() {
    return computed(Operator.ABS);
  }

  /**
   * The next whole number below, or itself. JSONata only.
   *
   * <pre>{@code
   * PRICE.floor()
   * // $floor($price)
   * }</pre>
   */
  public final IntegerExpr floor() {
    return new IntegerExpr(Node.operation(Operator.FLOOR, node));
  }

  /**
   * The next whole number above, or itself. JSONata only.
   *
   * <pre>{@code
   * PRICE.ceil()
   * // $ceil($price)
   * }</pre>
   */
  public final IntegerExpr ceil() {
    return new IntegerExpr(Node.operation(Operator.CEIL, node));
  }

  /**
   * The nearest whole number; a half goes to the even one, 2.5 to 2 ({@link java.math.RoundingMode#HALF_EVEN}). JSONata
   * only.
   *
   * <pre>{@code
   * PRICE.round()
   * // $round($price)
   * }</pre>
   */
  public final IntegerExpr round() {
    return new IntegerExpr(Node.operation(Operator.ROUND, node));
  }

  /**
   * The nearest number with this many places behind the point, or with that many zeros before it if negative; a half goes
   * to the even one. JSONata only.
   *
   * <pre>{@code
   * PRICE.round(2)
   * // $round($price, 2)
   * }</pre>
   */
  public final NumberExpr round(int places) {
    return computed(Operator.ROUND_TO, Node.literal(places));
  }

  /**
   * The number to a power; what is no number then fails the state. JSONata only.
   *
   * <pre>{@code
   * PRICE.power(2)
   * // $power($price, 2)
   * }</pre>
   */
  public final NumberExpr power(Number exponent) {
    return computed(Operator.POWER, Node.literal(exponent));
  }

  /**
   * The number to a computed power; what is no number then fails the state. JSONata only.
   *
   * <pre>{@code
   * PRICE.power(RATE)
   * // $power($price, $rate)
   * }</pre>
   */
  public final NumberExpr power(NumberExpr exponent) {
    return computed(Operator.POWER, exponent.node);
  }

  /**
   * The square root; a negative number fails the state. JSONata only.
   *
   * <pre>{@code
   * PRICE.sqrt()
   * // $sqrt($price)
   * }</pre>
   */
  public final NumberExpr sqrt() {
    return computed(Operator.SQRT);
  }

  /**
   * The number as text, {@code 1.5} and {@code 20}. JSONata rounds to 15 digits and leaves out zeros behind the point;
   * JSONPath shows the digits as they came.
   *
   * <pre>{@code
   * PRICE.text()
   * // $string($price)
   * // JSONPath: States.Format('{}', $price)
   * }</pre>
   */
  public final StringExpr text() {
    return new StringExpr(new Node.Format(List.of("", ""), List.of(node)));
  }

  /**
   * The number as text after a picture, {@code "#,##0.00"}, with a point for decimals and commas for thousands; a half
   * goes to the even digit. A bad picture fails the state. JSONata only.
   *
   * @see <a href="https://www.w3.org/TR/xpath-functions-31/#syntax-of-picture-string">Pictures of numbers</a>
   *
   * <pre>{@code
   * PRICE.format("#,##0.00")
   * // $formatNumber($price, "#,##0.00")
   * }</pre>
   */
  public final StringExpr format(String picture) {
    return new StringExpr(Node.operation(Operator.FORMAT_NUMBER, node, Node.literal(picture)));
  }

  private static Node divisor(Number divisor) {
    if (divisor.doubleValue() == 0) {
      throw new IllegalArgumentException("nothing can be divided by 0");
    }
    return Node.literal(divisor);
  }

  private NumberExpr computed(Operator operator, Node... others) {
    return new NumberExpr(
        others.length == 0
            ? Node.operation(operator, node)
            : Node.operation(operator, node, others[0]));
  }
}
