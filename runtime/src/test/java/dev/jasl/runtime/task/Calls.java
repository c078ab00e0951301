package dev.jasl.runtime.task;

import com.fasterxml.jackson.databind.JsonNode;
import dev.jasl.io.JsonText;
import dev.jasl.model.Resource;
import dev.jasl.runtime.history.TaskLimits;
import java.time.Instant;
import java.util.List;

/** Calls for tests of handlers. */
final class Calls {
  private static final Instant NOW = Instant.EPOCH;
  private static final ExecutionInfo INFO =
      new ExecutionInfo("execution", "name", "machine", "M", "role", NOW);

  private Calls() {}

  static JsonNode json(String text) {
    return JsonText.read(text.replace('\'', '"')).orThrow();
  }

  static TaskCall of(String state, String resource) {
    return of(state, resource, "{}", 0);
  }

  static TaskCall of(String state, String resource, String parameters, int invocation) {
    TaskTarget target = TaskTarget.of(state, new Resource(resource));
    return new TaskCall(
        target,
        json(parameters),
        0,
        invocation,
        TaskLimits.none(),
        null,
        INFO,
        NOW,
        List.of(),
        TaskTokens.none());
  }
}
