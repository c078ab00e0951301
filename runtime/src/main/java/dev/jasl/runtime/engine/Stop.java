package dev.jasl.runtime.engine;

import java.time.Duration;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A {@code StopExecution} at a moment of a run, which must be of a Standard execution.
 *
 * @param after since the run's start; an execution that has ended by then is not stopped
 * @param error at most 256 characters, as the cause at most 32,768; both may be missing
 * @see <a href="https://docs.aws.amazon.com/step-functions/latest/apireference/API_StopExecution.html">StopExecution</a>
 */
public record Stop(
    Duration after, @Nullable String error, @Nullable String cause) {
  private static final int LONGEST_ERROR = 256;
  private static final int LONGEST_CAUSE = 32_768;

  /** @throws IllegalArgumentException if the time is negative, or a text is longer than the service takes */
  public Stop {
    Objects.requireNonNull(after, "after");
    if (after.isNegative()) {
      throw new IllegalArgumentException("after must not be negative: " + after);
    }
    check("error", error, LONGEST_ERROR);
    check("cause", cause, LONGEST_CAUSE);
  }

  /**
   * Looks whether the service stops executions of this type.
   *
   * @throws IllegalArgumentException if not
   */
  static void check(MachineType type) {
    if (type == MachineType.EXPRESS) {
      throw new IllegalArgumentException(
          "an Express execution cannot be stopped: StopExecution is not supported by EXPRESS state machines; TimeoutSeconds ends one, and a budget gives the run up");
    }
  }

  /** Now. */
  public static Stop now(@Nullable String error, @Nullable String cause) {
    return new Stop(Duration.ZERO, error, cause);
  }

  private static void check(String name, @Nullable String text, int most) {
    if (text != null && text.length() > most) {
      throw new IllegalArgumentException(
          "%s has %d characters; at most %d are taken".formatted(name, text.length(), most));
    }
  }
}
