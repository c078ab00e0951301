package dev.jasl.runtime.engine;

import com.fasterxml.jackson.databind.JsonNode;
import dev.jasl.runtime.history.EventDetails;
import dev.jasl.runtime.history.EventType;
import dev.jasl.runtime.task.TaskAnswer.Awaited;
import dev.jasl.runtime.task.TaskAnswer.Outcome;
import org.jspecify.annotations.Nullable;

/** Of a task whose resource is an activity. */
record ActivityEvents(String resource) implements TaskEvents {
  @Override
  public void begun(Page page, Step.Call call) {
    page.write(
        EventType.ACTIVITY_SCHEDULED,
        () -> new EventDetails.Scheduled(resource, call.parameters().json(), call.limits()));
  }

  @Override
  public void accepted(Page page, Outcome outcome) {
    if (!(outcome instanceof Awaited awaited && awaited.isQueued())) {
      taken(page, outcome.delivery().worker());
    }
  }

  /** A worker has begun. */
  static void taken(Page page, @Nullable String worker) {
    page.write(EventType.ACTIVITY_STARTED, () -> new EventDetails.ActivityStarted(worker));
  }

  @Override
  public void succeeded(Page page, JsonNode output) {
    page.write(EventType.ACTIVITY_SUCCEEDED, () -> new EventDetails.Output(output));
  }

  @Override
  public void failed(Page page, @Nullable String error, @Nullable String cause) {
    page.write(EventType.ACTIVITY_FAILED, () -> new EventDetails.Failure(error, cause));
  }

  @Override
  public void timedOut(Page page) {
    page.write(
        EventType.ACTIVITY_TIMED_OUT, () -> new EventDetails.Failure(StatesError.TIMEOUT, null));
  }

  @Override
  public String sizeErrorName() {
    return resource;
  }
}
