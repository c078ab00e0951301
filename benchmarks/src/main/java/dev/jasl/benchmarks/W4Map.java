package dev.jasl.benchmarks;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.jasl.runtime.engine.MachineType;
import dev.jasl.runtime.engine.Quotas;

/**
 * An inline Map over 10,000 items, each shaped by a selector and by a Pass with three intrinsic functions. Its history and its payload
 * are longer than the service allows, so that these two quotas are larger here.
 */
public class W4Map extends LimitedBenchmark {
  public W4Map() {
    super(Workload.named("w4_map"), quotas(Quotas.of(MachineType.STANDARD)));
  }

  private static Quotas quotas(Quotas standard) {
    return new Quotas(
        1024 * 1024,
        Long.MAX_VALUE,
        standard.variableBytes(),
        standard.variablesBytes(),
        standard.executionTime());
  }

  @Override
  JsonNode direct(JsonNode input, Witness witness) {
    JsonNode items = input.get("items");
    ArrayNode shaped = JsonNodeFactory.instance.arrayNode(items.size());
    witness.happened(input);
    witness.happened(input);
    for (int index = 0; index < items.size(); index++) {
      witness.happened(items);
      ObjectNode selected = JsonNodeFactory.instance.objectNode();
      selected.set("v", items.get(index));
      selected.put("k", index);
      JsonNode output = shaped(selected);
      witness.passed(selected, output);
      witness.happened(output);
      shaped.add(output);
    }
    witness.happened(shaped);
    witness.happened(shaped);
    return shaped;
  }

  private static JsonNode shaped(JsonNode input) {
    JsonNode item = input.get("v");
    ObjectNode output = JsonNodeFactory.instance.objectNode();
    output.set("k", input.get("k"));
    output.put(
        "label", "item-" + item.get("id").longValue() + "-" + item.get("name").textValue());
    output.put("next", item.get("qty").longValue() + 1);
    output.put("tags", item.get("tags").size());
    return output;
  }
}
