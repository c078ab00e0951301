package dev.jasl.benchmarks;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.LongNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.jasl.runtime.Json;
import java.util.Map;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Setup;

/** Ten JSONata states that filter, map and sum 100 items into variables. */
public class W6Jsonata extends LimitedBenchmark {
  private final W6Library library = new W6Library();
  private final Map<String, Object> plainInput;

  public W6Jsonata() {
    this(Workload.named("w6_jsonata"));
  }

  private W6Jsonata(Workload workload) {
    super(workload);
    plainInput = plain(workload.input());
  }

  @SuppressWarnings("unchecked") // the names of a JSON object are strings
  private static Map<String, Object> plain(JsonNode object) {
    return Json.to(object, Map.class);
  }

  /**
   * Runs the library once, before the clock starts.
   *
   * @throws IllegalStateException if the output is not the expected one
   */
  @Setup
  public void checkLibrary() {
    workload().check(Json.of(library()));
  }

  /** The JSONata library alone, with the same expressions. */
  @Benchmark
  public Map<String, Object> library() {
    return library.run(plainInput);
  }

  @Override
  JsonNode direct(JsonNode input, Witness witness) {
    LongNode[] totals = new LongNode[11];
    totals[0] = LongNode.valueOf(0);
    JsonNode value = input;
    for (int step = 1; step <= 10; step++) {
      totals[step] =
          LongNode.valueOf(total(value.get("items"), step) + totals[step - 1].longValue());
      JsonNode output = output(value, step, totals[step - 1]);
      witness.passed(value, output);
      value = output;
    }
    JsonNode sum = sum(value, totals[1], totals[5], totals[10]);
    witness.passed(value, sum);
    return sum;
  }

  private static long total(JsonNode items, int leastQuantity) {
    long total = 0;
    for (JsonNode item : items) {
      long quantity = item.get("qty").longValue();
      if (quantity >= leastQuantity) {
        total += quantity * item.get("price").longValue();
      }
    }
    return total;
  }

  private static ObjectNode output(JsonNode input, int step, JsonNode last) {
    ObjectNode output = JsonNodeFactory.instance.objectNode();
    output.set("items", input.get("items"));
    output.put("step", step);
    output.set("last", last);
    output.set("id", input.get("id"));
    return output;
  }

  private static ObjectNode sum(JsonNode input, JsonNode... totals) {
    ArrayNode list = JsonNodeFactory.instance.arrayNode(totals.length);
    for (JsonNode total : totals) {
      list.add(total);
    }
    ObjectNode output = JsonNodeFactory.instance.objectNode();
    output.set("id", input.get("id"));
    output.set("step", input.get("step"));
    output.set("totals", list);
    return output;
  }
}
