package dev.jasl.runtime.engine;

import com.fasterxml.jackson.databind.JsonNode;
import dev.jasl.runtime.history.EventDetails;
import dev.jasl.runtime.history.HistoryEvent;
import dev.jasl.runtime.task.ExecutionInfo;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a run went.
 *
 * @param output of an execution that succeeded
 * @param error of one that did not; absent where the error has no name
 * @param cause of one that did not; absent where none is given
 * @param events the history; empty where it was not recorded
 * @param stopped in the run's own time
 * @param children the executions that its tasks have started, in that order
 */
public record ExecutionResult(
    ExecutionStatus status,
    @Nullable JsonNode output,
    @Nullable String error,
    @Nullable String cause,
    List<HistoryEvent> events,
    ExecutionInfo execution,
    Instant stopped,
    List<ExecutionResult> children) {

  ExecutionResult withChildren(List<ExecutionResult> started) {
    return new ExecutionResult(
        status, output, error, cause, events, execution, stopped, List.copyOf(started));
  }

  /**
   * What it was started with.
   *
   * @throws IllegalStateException if the history was not recorded
   */
  public JsonNode input() {
    if (!events.isEmpty() && events.get(0).details() instanceof EventDetails.Started details) {
      return details.input();
    }
    throw new IllegalStateException("the history was not recorded");
  }

  public Instant started() {
    return execution.startTime();
  }

  /** Time that passed in the run; in virtual time that is not how long it took. */
  public Duration duration() {
    return Duration.between(started(), stopped);
  }
}
