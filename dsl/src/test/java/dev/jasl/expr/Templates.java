package dev.jasl.expr;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;

/** Evaluates what was emitted for a payload, in the notation of each language. */
final class Templates {
  private Templates() {}

  static Outcome jsonata(JsonNode json, Map<String, JsonNode> data) {
    if (json.isTextual()
        && json.textValue().startsWith("{%")
        && json.textValue().endsWith("%}")) {
      String text = json.textValue();
      return Outcome.jsonata(text.substring(2, text.length() - 2), data);
    }
    try {
      return new Outcome.Value(inner(json, part -> jsonata(part, data)));
    } catch (Meaning.Fails fails) {
      return new Outcome.Failure(String.valueOf(fails.getMessage()));
    }
  }

  static Outcome jsonPath(JsonNode json, Map<String, JsonNode> data) {
    try {
      return new Outcome.Value(dev.jasl.template.PayloadTemplate.compile(json)
          .evaluate(Scopes.paths(data), Scopes.RANDOMNESS));
    } catch (RuntimeException failure) {
      return new Outcome.Failure(failure.toString());
    }
  }

  private static JsonNode inner(
      JsonNode json, java.util.function.Function<JsonNode, Outcome> evaluate) {
    if (json.isArray()) {
      ArrayNode array = Meaning.JSON.arrayNode();
      json.forEach(element -> array.add(value(evaluate.apply(element))));
      return array;
    }
    if (json.isObject()) {
      ObjectNode object = Meaning.JSON.objectNode();
      json.properties().forEach(m -> object.set(m.getKey(), value(evaluate.apply(m.getValue()))));
      return object;
    }
    return json;
  }

  private static JsonNode value(Outcome outcome) {
    if (outcome instanceof Outcome.Value value) {
      return value.json();
    }
    throw new Meaning.Fails(outcome.toString());
  }
}
