package dev.jasl.benchmarks;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.stream.IntStream;

/** Ten branches of five Pass states each, of the kind that {@link W1Pass10} has. */
public class W5Parallel extends LimitedBenchmark {
  private static final String[][] PLACES = IntStream.range(0, 10)
      .mapToObj(branch -> IntStream.rangeClosed(1, 5)
          .mapToObj(step -> "b" + branch + "_" + step)
          .toArray(String[]::new))
      .toArray(String[][]::new);

  public W5Parallel() {
    super(Workload.named("w5_parallel"));
  }

  @Override
  JsonNode direct(JsonNode input, Witness witness) {
    ArrayNode outputs = JsonNodeFactory.instance.arrayNode(PLACES.length);
    witness.passed(input, input);
    for (String[] places : PLACES) {
      outputs.add(PassChain.run(places, input, witness));
    }
    witness.passed(outputs, outputs);
    return outputs;
  }
}
