package dev.jasl.runtime.conformance;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;

/** A recorded history in the form in which the command line prints one: data is JSON text, and each event has a time. */
final class CliHistory {
  private static final List<String> JSON_TEXTS = List.of("input", "output", "parameters");

  private CliHistory() {}

  static ObjectNode of(RecordedCase recorded) {
    ObjectNode history = JsonNodeFactory.instance.objectNode();
    for (JsonNode event : recorded.expect().path("events")) {
      ObjectNode copy = event.deepCopy();
      copy.put("timestamp", recorded.parameters().start().toString());
      for (Map.Entry<String, JsonNode> member : copy.properties()) {
        if (member.getValue() instanceof ObjectNode details) {
          close(details);
          restoreCause(recorded, event, details);
        }
      }
      history.withArray("events").add(copy);
    }
    return history;
  }

  private static void close(ObjectNode details) {
    JSON_TEXTS.stream().filter(details::has).forEach(field -> text(details, field));
    if (details.get("assignedVariables") instanceof ObjectNode variables) {
      List.copyOf(variables.properties()).forEach(each -> text(variables, each.getKey()));
    }
    if (details.path("cause").isObject()) {
      text(details, "cause");
    }
  }

  private static void text(ObjectNode holder, String field) {
    holder.put(field, holder.get(field).toString());
  }

  /** The recording shows some causes parsed; the outcomes of the tasks have their text. */
  private static void restoreCause(RecordedCase recorded, JsonNode event, ObjectNode details) {
    for (JsonNode task : recorded.tasks()) {
      for (JsonNode outcome : task.path("outcomes")) {
        if (outcome.has("cause") && leads(recorded, outcome.path("scheduledEventId"), event)) {
          details.set("cause", outcome.get("cause"));
        }
      }
    }
  }

  private static boolean leads(RecordedCase recorded, JsonNode scheduled, JsonNode failed) {
    if (!failed.path("type").asText().matches("(Task|LambdaFunction|Activity).*Failed")) {
      return false;
    }
    int id = failed.path("previousEventId").asInt();
    for (int steps = 0; steps < 3 && id > 0; steps++) {
      if (id == scheduled.asInt()) {
        return true;
      }
      id = recorded.expect().path("events").path(id - 1).path("previousEventId").asInt();
    }
    return false;
  }
}
