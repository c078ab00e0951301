package dev.jasl.runtime.engine;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.ArrayList;
import java.util.Arrays;

/** The outputs of children that end in any order, as a list in the order of the children. */
final class Outputs {
  private final JsonNode[] values;
  private long bytesAtMost;

  Outputs(int count) {
    values = new JsonNode[count];
    bytesAtMost = 2L + count;
  }

  void set(int index, Payload output) {
    values[index] = output.json();
    bytesAtMost += output.bytesAtMost();
  }

  /** All of them; every one must have been set. */
  Payload list() {
    ArrayNode list =
        new ArrayNode(JsonNodeFactory.instance, new ArrayList<>(Arrays.asList(values)));
    return new Payload(list, bytesAtMost);
  }
}
