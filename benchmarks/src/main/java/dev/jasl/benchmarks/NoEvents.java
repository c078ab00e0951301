package dev.jasl.benchmarks;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.function.Consumer;

/**
 * Keeps nothing of what happens.
 *
 * @param calls gets what each task is called with
 */
record NoEvents(Consumer<JsonNode> calls) implements Witness {
  @Override
  public void called(JsonNode parameters) {
    calls.accept(parameters);
  }

  @Override
  public void happened(JsonNode data) {}
}
