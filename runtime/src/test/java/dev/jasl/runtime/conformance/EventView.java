package dev.jasl.runtime.conformance;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import dev.jasl.io.JsonText;
import dev.jasl.runtime.history.HistoryEvent;
import java.util.List;
import java.util.Map;

/** An event as the recordings show it: no timestamp, and JSON texts as the values they hold. */
final class EventView {
  private static final List<String> JSON_TEXTS = List.of("input", "output", "parameters");

  private EventView() {}

  static ObjectNode of(HistoryEvent event) {
    return of(event.toJson());
  }

  static ObjectNode of(ObjectNode event) {
    ObjectNode view = event.deepCopy();
    view.remove("timestamp");
    for (Map.Entry<String, JsonNode> member : view.properties()) {
      if (member.getValue() instanceof ObjectNode details) {
        JSON_TEXTS.forEach(field -> open(details, field));
        if (details.get("assignedVariables") instanceof ObjectNode variables) {
          List.copyOf(variables.properties())
              .forEach(variable -> open(variables, variable.getKey()));
        }
      }
    }
    return view;
  }

  private static void open(ObjectNode holder, String field) {
    if (holder.get(field) instanceof TextNode text) {
      holder.set(field, JsonText.read(text.textValue()).orThrow());
    }
  }
}
