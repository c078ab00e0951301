package dev.jasl.runtime.engine;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.jasl.path.ObjectShape;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The item that an iteration is about: {@code Map} in the context object.
 *
 * @param key under which it stands, where the items are the members of an object; else null
 * @param source of an item of a distributed Map: {@code STATE_DATA}, or where it was read; else null
 */
record MapItem(
    int index,
    @Nullable String key,
    JsonNode value,
    @Nullable String source) {
  private static final ObjectShape MAP = ObjectShape.of(List.of("Item"));
  private static final ObjectShape ITEM = ObjectShape.of(List.of("Index", "Value"));

  /** An item of an inline Map. */
  MapItem(int index, JsonNode value) {
    this(index, null, value, null);
  }

  /** <code>{"Item": {"Index": 0, "Value": …}}</code> */
  ObjectNode json() {
    return MAP.with(new JsonNode[] {item()});
  }

  private ObjectNode item() {
    JsonNode position = IntNode.valueOf(index);
    if (key == null && source == null) {
      return ITEM.with(new JsonNode[] {position, value});
    }
    ObjectNode item = JsonNodeFactory.instance.objectNode();
    item.set("Index", position);
    if (key != null) {
      item.put("Key", key);
    }
    item.set("Value", value);
    if (source != null) {
      item.put("Source", source);
    }
    return item;
  }
}
