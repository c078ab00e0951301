package dev.jasl.runtime.engine;

import com.fasterxml.jackson.databind.JsonNode;
import dev.jasl.model.Integration;
import dev.jasl.model.IntegrationPattern;
import dev.jasl.runtime.history.EventDetails;
import dev.jasl.runtime.history.EventType;
import dev.jasl.runtime.task.TaskAnswer.Outcome;
import org.jspecify.annotations.Nullable;

/** Of a task whose resource is a service integration. */
final class IntegrationEvents implements TaskEvents {
  private final String service;
  private final String resource;
  private final boolean submits;

  IntegrationEvents(Integration integration) {
    service = integration.service();
    resource = integration.resource();
    submits = integration.pattern() != IntegrationPattern.REQUEST_RESPONSE;
  }

  @Override
  public void begun(Page page, Step.Call call) {
    page.write(
        EventType.TASK_SCHEDULED,
        () -> new EventDetails.TaskScheduled(
            service, resource, page.journal().region(), call.parameters().json(), call.limits()));
    page.write(EventType.TASK_STARTED, () -> new EventDetails.TaskStarted(service, resource));
  }

  @Override
  public void accepted(Page page, Outcome outcome) {
    if (submits) {
      page.write(
          EventType.TASK_SUBMITTED,
          () -> new EventDetails.TaskOutput(service, resource, Submission.of(outcome)));
    }
  }

  @Override
  public void succeeded(Page page, JsonNode output) {
    page.write(
        EventType.TASK_SUCCEEDED, () -> new EventDetails.TaskOutput(service, resource, output));
  }

  @Override
  public void failed(Page page, @Nullable String error, @Nullable String cause) {
    page.write(
        EventType.TASK_FAILED, () -> new EventDetails.TaskFailure(service, resource, error, cause));
  }

  @Override
  public void timedOut(Page page) {
    page.write(
        EventType.TASK_TIMED_OUT,
        () -> new EventDetails.TaskFailure(service, resource, StatesError.TIMEOUT, null));
  }

  @Override
  public String sizeErrorName() {
    return service;
  }
}
