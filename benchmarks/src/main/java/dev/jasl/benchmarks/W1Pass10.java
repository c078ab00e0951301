package dev.jasl.benchmarks;

import com.fasterxml.jackson.databind.JsonNode;

/** Ten Pass states, each with {@code Parameters} of five members and a {@code ResultPath}. */
public class W1Pass10 extends LimitedBenchmark {
  private static final String[] PLACES = {
    "s1", "s2", "s3", "s4", "s5", "s6", "s7", "s8", "s9", "s10"
  };

  public W1Pass10() {
    super(Workload.named("w1_pass10"));
  }

  @Override
  JsonNode direct(JsonNode input, Witness witness) {
    return PassChain.run(PLACES, input, witness);
  }
}
