package dev.jasl.runtime.replay;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.jasl.io.JsonText;
import dev.jasl.runtime.history.EventDetails;
import dev.jasl.runtime.history.EventType;
import dev.jasl.runtime.history.HistoryEvent;
import java.time.Instant;
import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Recorded events as the engine's own, for a redrive to go on from: what they say of states, iterations and Map Runs, and of failures. A
 * redrive asks for nothing else.
 */
final class EarlierEvents {
  private static final Map<String, EventType> TYPES = Arrays.stream(EventType.values())
      .collect(Collectors.toMap(EventType::toString, Function.identity()));

  private EarlierEvents() {}

  /** @throws IllegalArgumentException if the service has no events of this type */
  static HistoryEvent of(JsonNode event) {
    String name = event.path("type").asText();
    EventType type = TYPES.get(name);
    if (type == null) {
      throw new IllegalArgumentException("no event is of the type \"%s\"".formatted(name));
    }
    return new HistoryEvent(
        event.path("id").asLong(),
        event.path("previousEventId").asLong(),
        RecordedHistory.time(event).orElse(Instant.EPOCH),
        type,
        details(name, event.path(type.detailsMember().orElse(""))));
  }

  private static EventDetails details(String type, JsonNode details) {
    String name = details.path("name").asText();
    if (type.endsWith("StateEntered")) {
      return new EventDetails.StateEntered(name, json(details.path("input")));
    }
    if (type.endsWith("StateExited")) {
      return new EventDetails.StateExited(name, json(details.path("output")), assigned(details));
    }
    if (type.startsWith("MapIteration")) {
      return new EventDetails.Iteration(name, details.path("index").asInt());
    }
    return switch (type) {
      case "ExecutionStarted" ->
        new EventDetails.Started(json(details.path("input")), text(details, "roleArn"));
      case "ExecutionRedriven" ->
        new EventDetails.Redriven(details.path("redriveCount").asInt());
      case "MapRunStarted" ->
        new EventDetails.MapRunStarted(details.path("mapRunArn").asText());
      case "MapRunRedriven" ->
        new EventDetails.MapRunRedriven(
            details.path("mapRunArn").asText(), details.path("redriveCount").asInt());
      case "MapRunFailed", "ExecutionFailed" ->
        new EventDetails.Failure(text(details, "error"), text(details, "cause"));
      case "EvaluationFailed" ->
        new EventDetails.Evaluation(
            details.path("error").asText(),
            details.path("cause").asText(),
            text(details, "location"),
            details.path("state").asText());
      default -> EventDetails.none();
    };
  }

  /** The variables that a state has set; null where it has set none. */
  static @Nullable ObjectNode assigned(JsonNode details) {
    JsonNode variables = details.path("assignedVariables");
    if (!variables.isObject()) {
      return null;
    }
    ObjectNode assigned = JsonNodeFactory.instance.objectNode();
    variables.properties().forEach(each -> assigned.set(each.getKey(), json(each.getValue())));
    return assigned;
  }

  /** What a JSON text holds; an empty object where the history has none, because it was fetched without data. */
  static JsonNode json(JsonNode text) {
    return text.isTextual()
        ? JsonText.read(text.textValue()).value().orElse(text)
        : JsonNodeFactory.instance.objectNode();
  }

  private static @Nullable String text(JsonNode details, String field) {
    return details.path(field).textValue();
  }
}
