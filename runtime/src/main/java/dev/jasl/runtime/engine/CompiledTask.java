package dev.jasl.runtime.engine;

import dev.jasl.model.IntegrationPattern;
import dev.jasl.runtime.history.TaskLimits;
import dev.jasl.runtime.task.TaskTarget;
import org.jspecify.annotations.Nullable;

/** Calls something outside. Each attempt evaluates its parameters anew. */
final class CompiledTask extends CompiledState {
  private final TaskTarget target;
  private final TaskEvents events;
  private final StartCheck check;
  private final int ordinal;
  private final DataFlow data;
  private final Limits limits;
  private final int next;

  /** What bounds an attempt; each null where the state does not say. */
  record Limits(
      @Nullable NumberSource timeout,
      @Nullable NumberSource heartbeat,
      @Nullable JsonSource credentials) {
    private boolean areNone() {
      return timeout == null && heartbeat == null && credentials == null;
    }
  }

  /** @param ordinal position among the machine's tasks */
  CompiledTask(
      TaskTarget target, int ordinal, DataFlow data, Limits limits, Recovery recovery, int next) {
    super(target.state(), StateKind.TASK, recovery);
    this.target = target;
    this.events = TaskEvents.of(target);
    this.check = StartCheck.of(target);
    this.ordinal = ordinal;
    this.data = data;
    this.limits = limits;
    this.next = next;
  }

  TaskTarget target() {
    return target;
  }

  TaskEvents events() {
    return events;
  }

  int ordinal() {
    return ordinal;
  }

  @Override
  Step enter(Visit visit) {
    if (target.pattern() == IntegrationPattern.WAIT_FOR_TASK_TOKEN) {
      visit.issue(TokenText.next(visit.run().chance()));
    }
    Payload parameters = data.input(visit);
    check.verify(visit, parameters.json());
    return new Step.Call(this, parameters, limits(visit));
  }

  /** Goes on with what the call gave. */
  Step succeeded(Visit visit, Payload result) {
    return data.leave(visit, next, visit.saw(DataStep.RESULT, result));
  }

  private TaskLimits limits(Visit visit) {
    return limits.areNone()
        ? TaskLimits.none()
        : new TaskLimits(
            positive("TimeoutSeconds", limits.timeout(), visit),
            positive("HeartbeatSeconds", limits.heartbeat(), visit),
            role(visit));
  }

  private static @Nullable Long positive(String field, @Nullable NumberSource source, Visit visit) {
    if (source == null) {
      return null;
    }
    long value = source.value(visit);
    if (value < 1) {
      throw visit.runtimeFailure("%s must be a positive integer: %d".formatted(field, value));
    }
    return value;
  }

  private @Nullable String role(Visit visit) {
    return limits.credentials() == null
        ? null
        : limits.credentials().value(visit).path("RoleArn").asText();
  }
}
