package dev.jasl.benchmarks;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** The step of {@link W1Pass10} and {@link W5Parallel}, by hand: a result of five members, put under a name into the input. */
final class PassChain {
  private PassChain() {}

  /** Runs a chain of steps, each of which reads what the one before it has put down. */
  static JsonNode run(String[] places, JsonNode input, Witness witness) {
    JsonNode value = passed(places[0], 1, input, input.get("order").get("total"), witness);
    for (int step = 2; step <= places.length; step++) {
      JsonNode previous = value.get(places[step - 2]).get("step");
      value = passed(places[step - 1], step, value, previous, witness);
    }
    return value;
  }

  private static JsonNode passed(
      String place, int step, JsonNode input, JsonNode previous, Witness witness) {
    JsonNode order = input.get("order");
    ObjectNode result = JsonNodeFactory.instance.objectNode();
    result.put("step", step);
    result.set("id", order.get("id"));
    result.set("tier", order.get("customer").get("tier"));
    result.set("sku", order.get("items").get(step % 3).get("sku"));
    result.set("prev", previous);
    ObjectNode output = JsonNodeFactory.instance.objectNode();
    output.setAll((ObjectNode) input);
    output.set(place, result);
    witness.passed(input, output);
    return output;
  }
}
