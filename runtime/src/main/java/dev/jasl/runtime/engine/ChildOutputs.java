package dev.jasl.runtime.engine;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The outputs of child executions, in the order of their start. Nobody knows how many there will be: too much of them is let go. */
final class ChildOutputs {
  private final long most;
  private final List<@Nullable JsonNode> values = new ArrayList<>();
  private long bytes = 1;

  /** @param most bytes of the list that the state may go on with */
  ChildOutputs(long most) {
    this.most = most;
  }

  void set(int index, JsonNode output) {
    bytes += 1 + JsonSize.exactly(output);
    if (bytes > most) {
      values.clear();
      return;
    }
    while (values.size() <= index) {
      values.add(null);
    }
    values.set(index, output);
  }

  /** All of them; null if they are too large. */
  @Nullable
  JsonNode list() {
    if (bytes > most) {
      return null;
    }
    ArrayNode list = JsonNodeFactory.instance.arrayNode(values.size());
    values.forEach(list::add);
    return list;
  }
}
