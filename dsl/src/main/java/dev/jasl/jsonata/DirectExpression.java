package dev.jasl.jsonata;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An expression that is made only of what can be evaluated without the library.
 *
 * @param slots how many parameters its functions have at a time
 * @param functions that it calls, which a workflow variable may hide
 */
record DirectExpression(Direct root, int slots, List<String> functions) {
  /** Bounds that leave room for all that the compiler lets through. */
  private static final int DEPTH = 100;

  /** The value, or null if the library has to be asked. */
  @Nullable
  JsonNode find(JsonataScope scope) {
    if (scope.bounds().depth() < DEPTH || hides(scope)) {
      return null;
    }
    DirectScope direct = new DirectScope(scope, slots);
    JsonNode value = DirectScope.json(direct.of(root));
    return value != null && direct.isBeyondNumbers() ? written(value) : value;
  }

  /** The service writes what JSON has no number for as a string. */
  private static JsonNode written(JsonNode value) {
    if (value.isNumber()) {
      return Double.isFinite(value.doubleValue()) ? value : Values.number(value.doubleValue());
    }
    if (value.isArray()) {
      ArrayNode array = JsonNodeFactory.instance.arrayNode(value.size());
      value.forEach(element -> array.add(written(element)));
      return array;
    }
    if (value.isObject()) {
      ObjectNode object = JsonNodeFactory.instance.objectNode();
      value.properties().forEach(member -> object.set(member.getKey(), written(member.getValue())));
      return object;
    }
    return value;
  }

  private boolean hides(JsonataScope scope) {
    for (String function : functions) {
      if (scope.variable(function) != null) {
        return true;
      }
    }
    return false;
  }
}
