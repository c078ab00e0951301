package dev.jasl.runtime.engine;

import dev.jasl.runtime.history.EventType;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A {@code RedriveExecution} of an execution that has ended without success. It goes on from the states that were entered and not left,
 * with the input that they had, in the same history.
 *
 * @param ended with its history, which must have been recorded
 * @param after how long after its end
 * @see <a href="https://docs.aws.amazon.com/step-functions/latest/apireference/API_RedriveExecution.html">RedriveExecution</a>
 */
public record Redrive(ExecutionResult ended, Duration after) {
  private static final Duration PERIOD = Duration.ofDays(14);
  private static final int MOST_EVENTS = 24_999;

  /** @throws IllegalArgumentException if the time is negative, or the history was not recorded */
  public Redrive {
    Objects.requireNonNull(ended, "ended");
    if (after.isNegative()) {
      throw new IllegalArgumentException("after must not be negative: " + after);
    }
    if (ended.events().isEmpty()) {
      throw new IllegalArgumentException(
          "an execution whose history was not recorded cannot be redriven");
    }
  }

  Instant time() {
    return ended.stopped().plus(after);
  }

  /** How often it will have been redriven then. */
  int count() {
    return 1 + countOf(ended);
  }

  /** Whether a Parallel or Map runs all its children again, since what they gave was too much. */
  static boolean isAfresh(ExecutionResult ended) {
    return StatesError.DATA_LIMIT_EXCEEDED.equals(ended.error());
  }

  /** How often an execution has been redriven. */
  static int countOf(ExecutionResult ended) {
    return (int) ended.events().stream()
        .filter(event -> event.type() == EventType.EXECUTION_REDRIVEN)
        .count();
  }

  /**
   * Looks whether the service would do it.
   *
   * @throws ExecutionNotRedrivableException if not
   */
  void check(MachineType type, Quotas quotas) {
    String refusal = refusal(type, quotas);
    if (refusal != null) {
      throw new ExecutionNotRedrivableException(refusal);
    }
  }

  /** Why the service would not do it; null if it would. */
  @Nullable
  String refusal(MachineType type, Quotas quotas) {
    if (type == MachineType.EXPRESS) {
      return "This operation is not supported by this type of state machine";
    }
    if (ended.status() == ExecutionStatus.SUCCEEDED || ended.status() == ExecutionStatus.RUNNING) {
      return "Execution is %s and cannot be redriven".formatted(ended.status());
    }
    if (after.compareTo(PERIOD) > 0) {
      return "Execution redrivable period exceeded";
    }
    if (ended.events().size() >= Math.min(MOST_EVENTS, quotas.historyEvents() - 1)) {
      return "Execution history event limit exceeded";
    }
    if (!time().isBefore(ended.started().plus(quotas.executionTime()))) {
      return "Execution has exceeded the max execution time";
    }
    return null;
  }
}
