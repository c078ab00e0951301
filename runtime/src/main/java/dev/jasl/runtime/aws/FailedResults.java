package dev.jasl.runtime.aws;

import com.fasterxml.jackson.databind.JsonNode;
import dev.jasl.model.Integration;
import dev.jasl.runtime.task.TaskAnswer;
import org.jspecify.annotations.Nullable;

/** Answers that arrived and yet are failures of their task. */
final class FailedResults {
  private FailedResults() {}

  /** The failure; null if there is none. */
  static TaskAnswer.@Nullable Outcome in(Integration integration, JsonNode result) {
    String api = integration.service() + ":" + integration.action();
    if (api.equals("lambda:invoke") && result.has("FunctionError")) {
      JsonNode thrown = result.path("Payload");
      return TaskAnswer.failure(errorOfFunction(thrown), thrown.toString());
    }
    if (api.equals("events:putEvents") && result.path("FailedEntryCount").asInt() > 0) {
      return TaskAnswer.failure("EventBridge.FailedEntry", result.toString());
    }
    return null;
  }

  /** The type that the function's runtime says it threw; a function that was ended from outside says none. */
  static String errorOfFunction(JsonNode thrown) {
    return thrown.path("errorType").asText("Lambda.Unknown");
  }
}
