package dev.jasl.runtime.aws;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;

/** Both sides of a call, of which the pointers of {@link Optimised} take parts: {@code /request/Name}, {@code /response/Id}. */
final class Sides {
  private final ObjectNode both = JsonNodeFactory.instance.objectNode();

  Sides(JsonNode request, JsonNode response) {
    both.set("request", request);
    both.set("response", response);
  }

  /** Of a call that is still to be made. */
  static Sides asked(JsonNode request) {
    return new Sides(request, JsonNodeFactory.instance.objectNode());
  }

  /** What a pointer leads to; a missing node if it is not there. */
  JsonNode at(String pointer) {
    return both.at(pointer);
  }

  /**
   * An object of a table's template, whose values are pointers or lists of them. What is not there is left out.
   *
   * @throws UnfitCall if a list would have no value
   */
  ObjectNode filled(JsonNode template) {
    ObjectNode filled = JsonNodeFactory.instance.objectNode();
    for (Map.Entry<String, JsonNode> parameter : template.properties()) {
      JsonNode source = parameter.getValue();
      JsonNode value = source.isArray() ? list(source) : at(source.textValue());
      if (!value.isMissingNode()) {
        filled.set(parameter.getKey(), value);
      }
    }
    return filled;
  }

  private ArrayNode list(JsonNode pointers) {
    ArrayNode list = JsonNodeFactory.instance.arrayNode();
    for (JsonNode pointer : pointers) {
      JsonNode value = at(pointer.textValue());
      if (value.isMissingNode()) {
        throw new UnfitCall("%s is missing: %s".formatted(pointer.textValue(), both));
      }
      list.add(value);
    }
    return list;
  }
}
