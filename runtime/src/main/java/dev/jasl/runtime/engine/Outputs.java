package dev.jasl.runtime.engine;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.ArrayList;
import java.util.Arrays;

/** The outputs of children that end in any order, as a list in the order of the children. */
final class Outputs {
  private final JsonNode[] values;

  Outputs(int count) {
    values = new JsonNode[count];
  }

  void set(int index, Payload output) {
    values[index] = output.json();
  }

  /** Whether that of a child is there; none is beyond the last. */
  boolean has(int index) {
    return index < values.length && values[index] != null;
  }

  /** All of them; every one must have been set. */
  Payload list() {
    return Payload.of(
        new ArrayNode(JsonNodeFactory.instance, new ArrayList<>(Arrays.asList(values))));
  }
}
