package dev.jasl.runtime.engine;

import dev.jasl.runtime.history.EventDetails;
import dev.jasl.runtime.history.EventType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Ends executions: writes the last event of a history and sums up the run. */
final class Ending {
  private final Run run;
  private final Journal journal;

  Ending(Run run) {
    this.run = run;
    this.journal = run.journal();
  }

  /** @param lastEvent id of the event that the last one follows */
  ExecutionResult succeed(long lastEvent, Payload output) {
    journal.writeOfExecution(
        lastEvent, EventType.EXECUTION_SUCCEEDED, new EventDetails.Output(output.json()));
    return result(ExecutionStatus.SUCCEEDED, output, StatesError.ofState(null, null));
  }

  /** @param lastEvent id of the event that the last one follows */
  ExecutionResult fail(long lastEvent, StatesError error) {
    journal.writeOfExecution(
        lastEvent,
        EventType.EXECUTION_FAILED,
        new EventDetails.Failure(error.name(), error.cause()));
    return result(ExecutionStatus.FAILED, null, error);
  }

  ExecutionResult timeOut() {
    journal.writeOfExecution(
        0, EventType.EXECUTION_TIMED_OUT, new EventDetails.Failure(null, null));
    return result(ExecutionStatus.TIMED_OUT, null, StatesError.ofState(null, null));
  }

  /**
   * Stopped from outside.
   *
   * @param error may be missing, as may the cause
   */
  ExecutionResult abort(@Nullable String error, @Nullable String cause) {
    journal.writeOfExecution(
        0, EventType.EXECUTION_ABORTED, new EventDetails.Failure(error, cause));
    return result(ExecutionStatus.ABORTED, null, StatesError.ofState(error, cause));
  }

  /** Not ended: sums up what has happened so far. */
  ExecutionResult unfinished() {
    return result(ExecutionStatus.RUNNING, null, StatesError.ofState(null, null));
  }

  private ExecutionResult result(
      ExecutionStatus status, @Nullable Payload output, StatesError error) {
    return new ExecutionResult(
        status,
        output == null ? null : output.json(),
        error.name(),
        error.cause(),
        journal.events(),
        run.info(),
        run.now(),
        List.of());
  }
}
