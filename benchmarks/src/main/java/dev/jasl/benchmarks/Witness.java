package dev.jasl.benchmarks;

import com.fasterxml.jackson.databind.JsonNode;

/** Is told what a hand-written program does, at the places where an engine would call a task or write an event. */
interface Witness {
  /** A task is called. */
  void called(JsonNode parameters);

  /** An event, and the value that it is about. */
  void happened(JsonNode data);

  /** A state is passed: it is entered with one value and left with another. */
  default void passed(JsonNode input, JsonNode output) {
    happened(input);
    happened(output);
  }

  /** A task answers after it was scheduled and started, and perhaps submitted. */
  default void answered(JsonNode parameters, JsonNode answer, boolean submitted) {
    called(parameters);
    happened(parameters);
    happened(parameters);
    if (submitted) {
      happened(answer);
    }
    happened(answer);
  }
}
