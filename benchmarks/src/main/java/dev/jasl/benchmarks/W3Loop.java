package dev.jasl.benchmarks;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** A loop of 1,000 rounds, each a Choice that compares two paths and a Pass that calls {@code States.MathAdd}. */
public class W3Loop extends LimitedBenchmark {
  public W3Loop() {
    super(Workload.named("w3_loop"));
  }

  @Override
  JsonNode direct(JsonNode input, Witness witness) {
    JsonNode value = input;
    while (value.get("i").longValue() < value.get("n").longValue()) {
      witness.passed(value, value);
      ObjectNode next = JsonNodeFactory.instance.objectNode();
      next.put("i", value.get("i").longValue() + 1);
      next.set("n", value.get("n"));
      witness.passed(value, next);
      value = next;
    }
    witness.passed(value, value);
    witness.passed(value, value);
    return value;
  }
}
