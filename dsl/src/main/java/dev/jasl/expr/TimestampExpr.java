package dev.jasl.expr;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Locale;

/**
 * A point in time, in JSON an RFC 3339 text. Comparisons compare instants, whatever the offsets, in JSONata to the millisecond; a Choice in
 * JSONPath takes finer fractions for different. What is computed is written in UTC, {@code 2025-01-01T12:00:00.000Z}.
 *
 * @see <a href="https://docs.jsonata.org/date-time-functions">JSONata, Date/Time functions</a>
 */
public final class TimestampExpr extends Expr<Instant> implements Printable, Sortable {
  public static final Type<TimestampExpr> TYPE =
      Type.named("timestamp", Instant.class, TimestampExpr::new);

  TimestampExpr(Node node) {
    super(TYPE, node);
  }

  /**
   * Whether it is this point in time ({@code TimestampEquals}).
   *
   * <pre>{@code
   * PLACED.is(Instant.parse("2025-01-01T12:00:00Z"))
   * // $toMillis($placed) = $toMillis("2025-01-01T12:00:00Z")
   * // JSONPath: {"Variable":"$placed","TimestampEquals":"2025-01-01T12:00:00Z"}
   * }</pre>
   */
  public BooleanExpr is(Instant other) {
    return compared(Operator.TIMESTAMP_EQUALS, Node.literal(other.toString()));
  }

  /**
   * Whether it is this point in time ({@code TimestampEquals}).
   *
   * <pre>{@code
   * PLACED.is(DUE)
   * // $toMillis($placed) = $toMillis($due)
   * // JSONPath: {"Variable":"$placed","TimestampEqualsPath":"$due"}
   * }</pre>
   */
  public BooleanExpr is(TimestampExpr other) {
    return compared(Operator.TIMESTAMP_EQUALS, other.node);
  }

  /**
   * Whether it is another point in time.
   *
   * <pre>{@code
   * PLACED.isNot(Instant.parse("2025-01-01T12:00:00Z"))
   * // $not($toMillis($placed) = $toMillis("2025-01-01T12:00:00Z"))
   * // JSONPath: {"Not":{"Variable":"$placed","TimestampEquals":"2025-01-01T12:00:00Z"}}
   * }</pre>
   */
  public BooleanExpr isNot(Instant other) {
    return is(other).not();
  }

  /**
   * Whether it is another point in time.
   *
   * <pre>{@code
   * PLACED.isNot(DUE)
   * // $not($toMillis($placed) = $toMillis($due))
   * // JSONPath: {"Not":{"Variable":"$placed","TimestampEqualsPath":"$due"}}
   * }</pre>
   */
  public BooleanExpr isNot(TimestampExpr other) {
    return is(other).not();
  }

  /**
   * Whether it is earlier ({@code TimestampLessThan}).
   *
   * <pre>{@code
   * PLACED.isBefore(Instant.parse("2025-01-01T12:00:00Z"))
   * // $toMillis($placed) < $toMillis("2025-01-01T12:00:00Z")
   * // JSONPath: {"Variable":"$placed","TimestampLessThan":"2025-01-01T12:00:00Z"}
   * }</pre>
   */
  public BooleanExpr isBefore(Instant other) {
    return compared(Operator.TIMESTAMP_BEFORE, Node.literal(other.toString()));
  }

  /**
   * Whether it is earlier ({@code TimestampLessThan}).
   *
   * <pre>{@code
   * PLACED.isBefore(DUE)
   * // $toMillis($placed) < $toMillis($due)
   * // JSONPath: {"Variable":"$placed","TimestampLessThanPath":"$due"}
   * }</pre>
   */
  public BooleanExpr isBefore(TimestampExpr other) {
    return compared(Operator.TIMESTAMP_BEFORE, other.node);
  }

  /**
   * Whether it is earlier or the same ({@code TimestampLessThanEquals}).
   *
   * <pre>{@code
   * PLACED.isAtOrBefore(Instant.parse("2025-01-01T12:00:00Z"))
   * // $toMillis($placed) <= $toMillis("2025-01-01T12:00:00Z")
   * // JSONPath: {"Variable":"$placed","TimestampLessThanEquals":"2025-01-01T12:00:00Z"}
   * }</pre>
   */
  public BooleanExpr isAtOrBefore(Instant other) {
    return compared(Operator.TIMESTAMP_AT_MOST, Node.literal(other.toString()));
  }

  /**
   * Whether it is earlier or the same ({@code TimestampLessThanEquals}).
   *
   * <pre>{@code
   * PLACED.isAtOrBefore(DUE)
   * // $toMillis($placed) <= $toMillis($due)
   * // JSONPath: {"Variable":"$placed","TimestampLessThanEqualsPath":"$due"}
   * }</pre>
   */
  public BooleanExpr isAtOrBefore(TimestampExpr other) {
    return compared(Operator.TIMESTAMP_AT_MOST, other.node);
  }

  /**
   * Whether it is later ({@code TimestampGreaterThan}).
   *
   * <pre>{@code
   * PLACED.isAfter(Instant.parse("2025-01-01T12:00:00Z"))
   * // $toMillis($placed) > $toMillis("2025-01-01T12:00:00Z")
   * // JSONPath: {"Variable":"$placed","TimestampGreaterThan":"2025-01-01T12:00:00Z"}
   * }</pre>
   */
  public BooleanExpr isAfter(Instant other) {
    return compared(Operator.TIMESTAMP_AFTER, Node.literal(other.toString()));
  }

  /**
   * Whether it is later ({@code TimestampGreaterThan}).
   *
   * <pre>{@code
   * PLACED.isAfter(DUE)
   * // $toMillis($placed) > $toMillis($due)
   * // JSONPath: {"Variable":"$placed","TimestampGreaterThanPath":"$due"}
   * }</pre>
   */
  public BooleanExpr isAfter(TimestampExpr other) {
    return compared(Operator.TIMESTAMP_AFTER, other.node);
  }

  /**
   * Whether it is later or the same ({@code TimestampGreaterThanEquals}).
   *
   * <pre>{@code
   * PLACED.isAtOrAfter(Instant.parse("2025-01-01T12:00:00Z"))
   * // $toMillis($placed) >= $toMillis("2025-01-01T12:00:00Z")
   * // JSONPath: {"Variable":"$placed","TimestampGreaterThanEquals":"2025-01-01T12:00:00Z"}
   * }</pre>
   */
  public BooleanExpr isAtOrAfter(Instant other) {
    return compared(Operator.TIMESTAMP_AT_LEAST, Node.literal(other.toString()));
  }

  /**
   * Whether it is later or the same ({@code TimestampGreaterThanEquals}).
   *
   * <pre>{@code
   * PLACED.isAtOrAfter(DUE)
   * // $toMillis($placed) >= $toMillis($due)
   * // JSONPath: {"Variable":"$placed","TimestampGreaterThanEqualsPath":"$due"}
   * }</pre>
   */
  public BooleanExpr isAtOrAfter(TimestampExpr other) {
    return compared(Operator.TIMESTAMP_AT_LEAST, other.node);
  }

  /**
   * So much later. JSONata only.
   *
   * @throws IllegalArgumentException if the duration has a part of a millisecond
   *
   * <pre>{@code
   * PLACED.plus(Duration.ofMinutes(5))
   * // $fromMillis($toMillis($placed) + 300000)
   * }</pre>
   */
  public TimestampExpr plus(Duration duration) {
    return moved(Operator.PLUS_MILLIS, Node.literal(millis(duration)));
  }

  /**
   * Later by a computed number of milliseconds. JSONata only.
   *
   * <pre>{@code
   * PLACED.plusMillis(COUNT.times(1000))
   * // $fromMillis($toMillis($placed) + ($count * 1000))
   * }</pre>
   */
  public TimestampExpr plusMillis(NumberExpr millis) {
    return moved(Operator.PLUS_MILLIS, millis.node);
  }

  /**
   * So much earlier. JSONata only.
   *
   * @throws IllegalArgumentException if the duration has a part of a millisecond
   *
   * <pre>{@code
   * PLACED.minus(Duration.ofDays(1))
   * // $fromMillis($toMillis($placed) - 86400000)
   * }</pre>
   */
  public TimestampExpr minus(Duration duration) {
    return moved(Operator.MINUS_MILLIS, Node.literal(millis(duration)));
  }

  /**
   * How many milliseconds lie between an earlier point in time and this; negative if that is later. JSONata only.
   *
   * <pre>{@code
   * PLACED.millisSince(DUE)
   * // $toMillis($placed) - $toMillis($due)
   * }</pre>
   */
  public IntegerExpr millisSince(TimestampExpr earlier) {
    return toEpochMilli().minus(earlier.toEpochMilli());
  }

  /**
   * How many milliseconds have passed since 1970-01-01T00:00:00Z. JSONata only.
   *
   * <pre>{@code
   * PLACED.toEpochMilli()
   * // $toMillis($placed)
   * }</pre>
   */
  public IntegerExpr toEpochMilli() {
    return new IntegerExpr(Node.operation(Operator.TO_MILLIS, node));
  }

  /**
   * As text after a picture, {@code "[Y0001]-[M01]-[D01]"}, in UTC. JSONata only.
   *
   * @see <a href="https://www.w3.org/TR/xpath-functions-31/#rules-for-datetime-formatting">Pictures of dates</a>
   *
   * <pre>{@code
   * PLACED.format("[Y0001]-[M01]-[D01]")
   * // $fromMillis($toMillis($placed), "[Y0001]-[M01]-[D01]")
   * }</pre>
   */
  public StringExpr format(String picture) {
    return new StringExpr(Node.operation(Operator.FORMAT_TIMESTAMP, node, Node.literal(picture)));
  }

  /**
   * As text after a picture, at this offset from UTC. JSONata only.
   *
   * <pre>{@code
   * PLACED.format("[H01]:[m01]", ZoneOffset.ofHours(2))
   * // $fromMillis($toMillis($placed), "[H01]:[m01]", "+0200")
   * }</pre>
   */
  public StringExpr format(String picture, ZoneOffset offset) {
    Node zone = Node.literal(zone(offset));
    return new StringExpr(
        Node.operation(Operator.FORMAT_TIMESTAMP_IN_ZONE, node, Node.literal(picture), zone));
  }

  /**
   * The text as which it stands in JSON.
   *
   * <pre>{@code
   * PLACED.text()
   * // $placed
   * // JSONPath: $placed
   * }</pre>
   */
  public StringExpr text() {
    return new StringExpr(node);
  }

  private BooleanExpr compared(Operator operator, Node other) {
    return BooleanExpr.of(operator, node, other);
  }

  private TimestampExpr moved(Operator operator, Node millis) {
    return new TimestampExpr(Node.operation(operator, node, millis));
  }

  private static long millis(Duration duration) {
    if (duration.toNanosPart() % 1_000_000 != 0) {
      throw new IllegalArgumentException("JSONata knows no part of a millisecond: " + duration);
    }
    return duration.toMillis();
  }

  private static String zone(ZoneOffset offset) {
    int minutes = offset.getTotalSeconds() / 60;
    return String.format(
        Locale.ROOT,
        "%s%02d%02d",
        minutes < 0 ? "-" : "+",
        Math.abs(minutes) / 60,
        Math.abs(minutes) % 60);
  }
}
