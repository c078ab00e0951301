package dev.jasl.runtime.engine;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** The item that an iteration is about: {@code Map} in the context object. */
record MapItem(int index, JsonNode value) {
  /** <code>{"Item": {"Index": 0, "Value": …}}</code> */
  ObjectNode json() {
    ObjectNode map = JsonNodeFactory.instance.objectNode();
    ObjectNode item = map.putObject("Item");
    item.put("Index", index);
    item.set("Value", value);
    return map;
  }
}
