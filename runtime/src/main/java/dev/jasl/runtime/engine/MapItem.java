package dev.jasl.runtime.engine;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
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
  /** An item of an inline Map. */
  MapItem(int index, JsonNode value) {
    this(index, null, value, null);
  }

  /** <code>{"Item": {"Index": 0, "Value": …}}</code> */
  ObjectNode json() {
    ObjectNode map = JsonNodeFactory.instance.objectNode();
    ObjectNode item = map.putObject("Item");
    item.put("Index", index);
    if (key != null) {
      item.put("Key", key);
    }
    item.set("Value", value);
    if (source != null) {
      item.put("Source", source);
    }
    return map;
  }
}
