package dev.jasl.intrinsic;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.DoubleNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;

/** How texts show decimal numbers: as Java prints doubles, {@code 100.0} for {@code 1e2}. The service's listings of S3 show that form. */
final class Decimals {
  private Decimals() {}

  /** The same value with all decimal numbers in it as doubles; those that no double can hold stay as they are. */
  static JsonNode asDoubles(JsonNode value) {
    if (value.isFloatingPointNumber()) {
      double number = value.doubleValue();
      return Double.isFinite(number) ? DoubleNode.valueOf(number) : value;
    }
    if (value.isObject()) {
      ObjectNode object = JsonNodeFactory.instance.objectNode();
      for (Map.Entry<String, JsonNode> member : value.properties()) {
        object.set(member.getKey(), asDoubles(member.getValue()));
      }
      return object;
    }
    if (value.isArray()) {
      ArrayNode array = JsonNodeFactory.instance.arrayNode(value.size());
      value.forEach(element -> array.add(asDoubles(element)));
      return array;
    }
    return value;
  }
}
