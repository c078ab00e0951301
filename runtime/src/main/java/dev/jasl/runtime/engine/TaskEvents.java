package dev.jasl.runtime.engine;

import com.fasterxml.jackson.databind.JsonNode;
import dev.jasl.runtime.task.TaskAnswer.Outcome;
import dev.jasl.runtime.task.TaskTarget;
import org.jspecify.annotations.Nullable;

/** The events of a task's attempt. Functions, activities and integrations each have their own. */
sealed interface TaskEvents permits FunctionEvents, ActivityEvents, IntegrationEvents {
  /** The events of what this task calls. */
  static TaskEvents of(TaskTarget target) {
    if (target.activity().isPresent()) {
      return new ActivityEvents(target.resource());
    }
    return target.integration().isPresent()
        ? new IntegrationEvents(target.integration().get())
        : new FunctionEvents(target.resource());
  }

  /** The attempt has been made. */
  void begun(Page page, Step.Call call);

  /** What was called has taken it up, and will come to this outcome. */
  void accepted(Page page, Outcome outcome);

  void succeeded(Page page, JsonNode output);

  void failed(Page page, @Nullable String error, @Nullable String cause);

  void timedOut(Page page);

  /** What an error about the size of a result calls the task. */
  String sizeErrorName();
}
