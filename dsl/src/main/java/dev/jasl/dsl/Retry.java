package dev.jasl.dsl;

import dev.jasl.model.JitterStrategy;
import dev.jasl.model.Retrier;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a state tries again: {@code on("Glue.AWSGlueException").interval(ofSeconds(60)).maxAttempts(2).backoffRate(2)}. What is not said
 * is the service's default: first delay 1 s, 3 attempts, each delay twice the one before.
 *
 * @see <a href="https://docs.aws.amazon.com/step-functions/latest/dg/concepts-error-handling.html">Developer Guide, retrying</a>
 */
public class Retry {
  private static final Duration TOO_LONG = Duration.ofDays(366);

  private final Retrier retrier;

  Retry(Retrier retrier) {
    this.retrier = retrier;
  }

  static Retrier plain(List<String> errors, @Nullable String comment) {
    return new RetrierBuilder(errors).comment(comment).build();
  }

  final Retrier retrier() {
    return retrier;
  }

  /**
   * Says in the definition what it is for. The service ignores it.
   *
   * <pre>{@code
   * on(States.TIMEOUT).comment("the service is slow at night").maxAttempts(5)
   * // {"ErrorEquals": ["States.Timeout"], "MaxAttempts": 5, "Comment": "the service is slow at night"}
   * }</pre>
   */
  public Retry comment(String text) {
    return new Retry(change().comment(text).build());
  }

  /**
   * The delay before the first retry; 1 second when it is not said.
   *
   * <pre>{@code
   * on("Glue.AWSGlueException").interval(ofMinutes(1))
   * // {"ErrorEquals": ["Glue.AWSGlueException"], "IntervalSeconds": 60}
   * }</pre>
   *
   * @throws IllegalArgumentException unless it is a whole number of seconds, at least 1, and less than the longest delay
   */
  public final Retry interval(Duration delay) {
    return checked(change().interval(Seconds.positive("interval", delay)));
  }

  /**
   * How often to try again; 3 times when it is not said.
   *
   * <pre>{@code
   * on("Glue.AWSGlueException").maxAttempts(5)
   * // {"ErrorEquals": ["Glue.AWSGlueException"], "MaxAttempts": 5}
   * }</pre>
   *
   * @throws IllegalArgumentException if negative
   */
  public final Retry maxAttempts(int retries) {
    if (retries < 0) {
      throw new IllegalArgumentException("maxAttempts must not be negative: " + retries);
    }
    return checked(change().attempts((long) retries));
  }

  /**
   * Does not try again, although a retry behind this one would: {@code retry(on("Declined").never()).retry(onAnyError())}.
   *
   * <pre>{@code
   * on("Declined").never()
   * // {"ErrorEquals": ["Declined"], "MaxAttempts": 0}
   * }</pre>
   */
  public final Retry never() {
    return maxAttempts(0);
  }

  /**
   * Each delay is the one before times this; 2 when it is not said.
   *
   * <pre>{@code
   * on("Glue.AWSGlueException").backoffRate(1.5)
   * // {"ErrorEquals": ["Glue.AWSGlueException"], "BackoffRate": 1.5}
   * }</pre>
   *
   * @throws IllegalArgumentException if less than 1
   */
  public final Retry backoffRate(double rate) {
    if (!(rate >= 1) || Double.isInfinite(rate)) {
      throw new IllegalArgumentException("backoffRate must be at least 1: " + rate);
    }
    boolean whole = rate == Math.rint(rate);
    return checked(
        change().rate(whole ? BigDecimal.valueOf((long) rate) : BigDecimal.valueOf(rate)));
  }

  /**
   * No delay is longer than this.
   *
   * <pre>{@code
   * on("Glue.AWSGlueException").interval(ofSeconds(2)).maxDelay(ofMinutes(1))
   * // {"ErrorEquals": ["Glue.AWSGlueException"], "IntervalSeconds": 2, "MaxDelaySeconds": 60}
   * }</pre>
   *
   * @throws IllegalArgumentException unless it is a whole number of seconds, more than the first delay and less than 366 days
   */
  public final Retry maxDelay(Duration longest) {
    if (longest.compareTo(TOO_LONG) >= 0) {
      throw new IllegalArgumentException("maxDelay must be less than 366 days: " + longest);
    }
    return checked(change().longest(Seconds.positive("maxDelay", longest)));
  }

  /**
   * Draws each delay evenly between 0 and the computed one, so that many executions do not try again at the same time.
   *
   * <pre>{@code
   * on("Lambda.TooManyRequestsException").fullJitter()
   * // {"ErrorEquals": ["Lambda.TooManyRequestsException"], "JitterStrategy": "FULL"}
   * }</pre>
   */
  public final Retry fullJitter() {
    return checked(change().jitter(JitterStrategy.FULL));
  }

  private RetrierBuilder change() {
    return new RetrierBuilder(retrier);
  }

  private static Retry checked(RetrierBuilder change) {
    Retrier changed = change.build();
    Long longest = changed.maxDelaySeconds();
    long first = changed.intervalSeconds() == null ? 1 : changed.intervalSeconds();
    if (longest != null && longest <= first) {
      throw new IllegalArgumentException(
          "maxDelay must be more than the first delay: it is %d s, the delay %d s"
              .formatted(longest, first));
    }
    return new Retry(changed);
  }
}
