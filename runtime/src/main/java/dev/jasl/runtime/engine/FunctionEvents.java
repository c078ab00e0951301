package dev.jasl.runtime.engine;

import com.fasterxml.jackson.databind.JsonNode;
import dev.jasl.runtime.history.EventDetails;
import dev.jasl.runtime.history.EventType;
import dev.jasl.runtime.task.TaskAnswer.Outcome;
import org.jspecify.annotations.Nullable;

/** Of a task whose resource is a Lambda function. */
record FunctionEvents(String resource) implements TaskEvents {
  @Override
  public void begun(Page page, Step.Call call) {
    page.write(
        EventType.LAMBDA_FUNCTION_SCHEDULED,
        () -> new EventDetails.Scheduled(resource, call.parameters().json(), call.limits()));
    page.write(EventType.LAMBDA_FUNCTION_STARTED);
  }

  @Override
  public void accepted(Page page, Outcome outcome) {}

  @Override
  public void succeeded(Page page, JsonNode output) {
    page.write(EventType.LAMBDA_FUNCTION_SUCCEEDED, () -> new EventDetails.Output(output));
  }

  @Override
  public void failed(Page page, @Nullable String error, @Nullable String cause) {
    page.write(EventType.LAMBDA_FUNCTION_FAILED, () -> new EventDetails.Failure(error, cause));
  }

  @Override
  public void timedOut(Page page) {
    page.write(
        EventType.LAMBDA_FUNCTION_TIMED_OUT,
        () -> new EventDetails.Failure(StatesError.TIMEOUT, null));
  }

  @Override
  public String sizeErrorName() {
    return resource;
  }
}
