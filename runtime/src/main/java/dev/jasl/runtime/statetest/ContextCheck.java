package dev.jasl.runtime.statetest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.jasl.io.JsonText;
import dev.jasl.model.IntegrationPattern;
import dev.jasl.model.State;
import dev.jasl.model.TaskState;
import java.util.Map;
import java.util.Set;

/** Reads the context object of a request, and refuses what the service refuses. */
final class ContextCheck {
  private enum Kind {
    ANY("any value"),
    STRING("a string"),
    INTEGER("an integer");

    private final String text;

    Kind(String text) {
      this.text = text;
    }

    private boolean fits(JsonNode value) {
      return switch (this) {
        case ANY -> true;
        case STRING -> value.isTextual() || value.isNull();
        case INTEGER -> value.isIntegralNumber();
      };
    }
  }

  private static final Map<String, Map<String, Kind>> FIELDS = Map.of(
      "Execution",
          Map.of(
              "Id", Kind.STRING,
              "Input", Kind.ANY,
              "Name", Kind.STRING,
              "RoleArn", Kind.STRING,
              "StartTime", Kind.STRING,
              "RedriveCount", Kind.INTEGER,
              "RedriveTime", Kind.STRING),
      "State", Map.of("EnteredTime", Kind.STRING, "Name", Kind.STRING, "RetryCount", Kind.INTEGER),
      "StateMachine", Map.of("Id", Kind.STRING, "Name", Kind.STRING),
      "Task", Map.of("Token", Kind.STRING));

  private static final Set<IntegrationPattern> WITH_TASK = Set.of(
      IntegrationPattern.SYNC, IntegrationPattern.SYNC_2, IntegrationPattern.WAIT_FOR_TASK_TOKEN);

  private ContextCheck() {}

  /** The context object, as it was given: what is not there is not made up. */
  static ObjectNode read(String text, State state) {
    if (!(JsonText.read(text).value().orElse(null) instanceof ObjectNode context)) {
      throw refusal("it must be a JSON object");
    }
    for (Map.Entry<String, JsonNode> part : context.properties()) {
      checkPart(part.getKey(), part.getValue());
    }
    if (context.has("Task") && !hasTask(state)) {
      throw refusal(
          "Context object contains 'Task' when state is not a Task state with a '.sync' or '.waitForTaskToken' service integration pattern");
    }
    return context;
  }

  private static void checkPart(String name, JsonNode part) {
    if (name.equals("Map")) {
      throw refusal("'Map' field is not supported when mocking a Context object");
    }
    Map<String, Kind> known = FIELDS.get(name);
    if (known == null) {
      throw refusal("Field '%s' is not allowed".formatted(name));
    }
    if (!part.isObject()) {
      throw refusal("%s must be an object".formatted(name));
    }
    for (Map.Entry<String, JsonNode> field : part.properties()) {
      Kind kind = known.get(field.getKey());
      if (kind == null) {
        throw refusal("Field '%s' is not allowed".formatted(field.getKey()));
      }
      if (!kind.fits(field.getValue())) {
        throw refusal("%s.%s must be %s".formatted(name, field.getKey(), kind.text));
      }
    }
  }

  private static boolean hasTask(State state) {
    return state instanceof TaskState task
        && task.resource()
            .integration()
            .filter(integration -> WITH_TASK.contains(integration.pattern()))
            .isPresent();
  }

  private static StateTestException refusal(String reason) {
    return StateTestException.invalid("Invalid Context object provided: " + reason);
  }
}
