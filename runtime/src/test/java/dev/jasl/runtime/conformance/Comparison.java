package dev.jasl.runtime.conformance;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.TextNode;
import dev.jasl.runtime.engine.ExecutionResult;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Compares a run with what was recorded: status, output, error, cause and history. */
final class Comparison {
  private final JsonNode expect;
  private final Likeness likeness;
  private boolean outcomeRight = true;

  Comparison(RecordedCase recorded, ExecutionResult result) {
    this.expect = recorded.expect();
    this.likeness = new Likeness(recorded.hidden());
    ArrayNode events = JsonNodeFactory.instance.arrayNode();
    result.events().forEach(event -> events.add(EventView.of(event)));
    if (recorded.isRunning()) {
      compareBeginning(events);
      return;
    }
    compareOutcome(result);
    if (expect.has("events")) {
      new HistoryComparison(recorded, likeness).compare(expect.get("events"), events);
    }
    if (expect.has("logEvent")) {
      compareLast(expect.get("logEvent"), events.get(events.size() - 1));
    }
  }

  List<String> differences() {
    return likeness.differences();
  }

  boolean isOutcomeRight() {
    return outcomeRight;
  }

  private void compareOutcome(ExecutionResult result) {
    likeness.compare(
        "/status", expect.path("status"), TextNode.valueOf(result.status().name()));
    likeness.compare("/output", expect.path("output"), orMissing(result.output()));
    outcomeRight = likeness.differences().isEmpty();
    likeness.compare("/error", expect.path("error"), text(result.error()));
    likeness.compare("/cause", expect.path("cause"), text(result.cause()));
  }

  /** Of an asynchronous Express execution, the recording has the last event as it was logged. */
  private void compareLast(JsonNode logged, JsonNode event) {
    likeness.compare("/logEvent/type", logged.path("type"), event.path("type"));
    likeness.compare("/logEvent/id", logged.path("id"), asText(event.path("id")));
    likeness.compare(
        "/logEvent/previous_event_id",
        logged.path("previous_event_id"),
        asText(event.path("previousEventId")));
    for (JsonNode member : event) {
      if (member.isObject()) {
        likeness.compare("/logEvent/details", logged.path("details"), member);
      }
    }
  }

  private static JsonNode asText(JsonNode number) {
    return TextNode.valueOf(number.asText());
  }

  /** Of an execution that was still running, the recording has the beginning. */
  private void compareBeginning(ArrayNode events) {
    for (int i = 0; i < expect.path("events").size(); i++) {
      likeness.compare("/events/" + i, expect.path("events").get(i), events.path(i));
    }
  }

  private static JsonNode text(@Nullable String value) {
    return value == null ? MissingNode.getInstance() : TextNode.valueOf(value);
  }

  private static JsonNode orMissing(@Nullable JsonNode value) {
    return value == null ? MissingNode.getInstance() : value;
  }
}
