package dev.jasl.runtime.engine;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * One entry of {@code Retry} with its defaults filled in.
 *
 * @param interval seconds before the first retry
 * @param rate each delay is the one before times this
 * @param maxDelay seconds; null for no cap
 * @param jitter whether the delay is drawn evenly between 0 and what was computed
 */
record CompiledRetrier(
    ErrorEquals errors,
    long interval,
    long maxAttempts,
    double rate,
    @Nullable Long maxDelay,
    boolean jitter) {
  /** The language's largest number of seconds; no delay is longer, whatever the rate makes of it. */
  private static final double LONGEST = 99_999_999;

  /** The delay before the next attempt, or null if all are used up. */
  @Nullable
  Duration next(int granted, SeededChance chance) {
    return granted < maxAttempts ? delay(granted, chance) : null;
  }

  /** @param granted attempts that it has granted before */
  Duration delay(int granted, SeededChance chance) {
    double cap = maxDelay == null ? LONGEST : maxDelay;
    double seconds = Math.min(interval * growth(granted), cap);
    double drawn = jitter ? seconds * chance.nextDouble() : seconds;
    return Duration.ofMillis(Math.round(drawn * 1000));
  }

  /** The rate to the power of a whole number: by squares, since {@code Math.pow} would take longer than all else that a retry does. */
  private double growth(int exponent) {
    double power = 1;
    double square = rate;
    for (int rest = exponent; rest > 0; rest >>= 1) {
      power = (rest & 1) == 1 ? power * square : power;
      square *= square;
    }
    return power;
  }
}
