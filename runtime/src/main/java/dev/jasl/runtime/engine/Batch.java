package dev.jasl.runtime.engine;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** The items of one child execution, as many as the bounds allow. */
final class Batch {
  private final CompiledBatcher.Batching limits;
  private final ObjectNode input = JsonNodeFactory.instance.objectNode();
  private final ArrayNode items;
  private long bytes;

  Batch(CompiledBatcher.Batching limits) {
    this.limits = limits;
    if (limits.input() != null) {
      input.set("BatchInput", limits.input());
    }
    this.items = input.putArray("Items");
    this.bytes = JsonSize.exactly(input);
  }

  /** Takes the item, unless that would go over a bound. */
  boolean add(Payload item) {
    long more = JsonSize.exactly(item.json()) + (items.isEmpty() ? 0 : 1);
    if (items.size() >= limits.items() || bytes + more > limits.bytes()) {
      return false;
    }
    items.add(item.json());
    bytes += more;
    return true;
  }

  boolean isEmpty() {
    return items.isEmpty();
  }

  ChildInput input() {
    return new ChildInput(Payload.of(input, bytes), items.size());
  }
}
