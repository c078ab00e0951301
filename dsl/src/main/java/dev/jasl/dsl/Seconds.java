package dev.jasl.dsl;

import dev.jasl.expr.IntegerExpr;
import dev.jasl.expr.Node;
import java.time.Duration;

/** Durations as the language counts them. */
final class Seconds {
  private static final long LONGEST = 99_999_999;

  private Seconds() {}

  static long positive(String what, Duration duration) {
    return checked(what, duration, 1);
  }

  static long orZero(String what, Duration duration) {
    return checked(what, duration, 0);
  }

  /** Seconds that are computed, or written down and checked. */
  static Node positive(String what, IntegerExpr seconds) {
    return checked(what, Node.of(seconds), 1);
  }

  /** Seconds that are computed, or written down and checked. */
  static Node orZero(String what, IntegerExpr seconds) {
    return checked(what, Node.of(seconds), 0);
  }

  private static Node checked(String what, Node seconds, long least) {
    return seconds instanceof Node.Literal literal
        ? Node.literal(checked(what, Duration.ofSeconds(literal.value().longValue()), least))
        : seconds;
  }

  private static long checked(String what, Duration duration, long least) {
    long seconds = duration.getSeconds();
    if (duration.getNano() != 0 || seconds < least || seconds > LONGEST) {
      throw new IllegalArgumentException("%s must be a whole number of seconds from %d to %d: %s"
          .formatted(what, least, LONGEST, duration));
    }
    return seconds;
  }
}
