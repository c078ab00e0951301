package dev.jasl.dsl;

import dev.jasl.expr.IntegerExpr;
import dev.jasl.expr.Node;
import dev.jasl.expr.TimestampExpr;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * States that wait: {@code Wait.of(ofMinutes(5))}.
 *
 * @see <a href="https://docs.aws.amazon.com/step-functions/latest/dg/state-wait.html">Developer Guide, Wait</a>
 */
public final class Wait {
  private static final Instant FIRST = Instant.parse("0000-01-01T00:00:00Z");
  private static final Instant BEHIND_LAST = Instant.parse("+10000-01-01T00:00:00Z");

  private Wait() {}

  /**
   * For this long.
   *
   * <pre>{@code
   * Wait.of(ofMinutes(5))
   * // {"Type": "Wait", "Seconds": 300}
   * }</pre>
   *
   * @throws IllegalArgumentException unless it is a whole number of seconds, from 0 to 99,999,999
   */
  public static WaitStep of(Duration duration) {
    return wait(Node.literal(Seconds.orZero("a wait", duration)), false);
  }

  /**
   * For so many seconds, as it is when the state runs; in JSONPath a path.
   *
   * <pre>{@code
   * Wait.seconds(COUNT)
   * // {"Type": "Wait", "Seconds": "{% $count %}"}
   * // JSONPath: {"Type": "Wait", "SecondsPath": "$count"}
   * }</pre>
   *
   * @throws IllegalArgumentException if it is written down and less than 0 or more than 99,999,999
   */
  public static WaitStep seconds(IntegerExpr seconds) {
    return wait(Seconds.orZero("a wait", seconds), false);
  }

  /**
   * Until then; a time that has passed does not wait. Fractions of a second are dropped, as the service does.
   *
   * <pre>{@code
   * Wait.until(Instant.parse("2026-12-24T18:00:00Z"))
   * // {"Type": "Wait", "Timestamp": "2026-12-24T18:00:00Z"}
   * }</pre>
   *
   * @throws IllegalArgumentException for a year before 0 or after 9999, which a timestamp cannot say
   */
  public static WaitStep until(Instant time) {
    if (time.isBefore(FIRST) || !time.isBefore(BEHIND_LAST)) {
      throw new IllegalArgumentException("a timestamp has a year from 0 to 9999: " + time);
    }
    return wait(Node.literal(time.truncatedTo(ChronoUnit.SECONDS).toString()), true);
  }

  /**
   * Until then; a time that has passed does not wait. In JSONPath it is a path.
   *
   * <pre>{@code
   * Wait.until(DUE)
   * // {"Type": "Wait", "Timestamp": "{% $due %}"}
   * // JSONPath: {"Type": "Wait", "TimestampPath": "$due"}
   * }</pre>
   */
  public static WaitStep until(TimestampExpr time) {
    return wait(Node.of(time), true);
  }

  private static WaitStep wait(Node time, boolean instant) {
    return new WaitStep(new AnyWait.Draft(time, instant, null, Settings.none()));
  }
}
