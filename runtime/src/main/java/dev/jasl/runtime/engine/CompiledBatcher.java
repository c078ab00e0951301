package dev.jasl.runtime.engine;

import com.fasterxml.jackson.databind.JsonNode;
import org.jspecify.annotations.Nullable;

/** {@code ItemBatcher}; each part null where the state does not say. */
record CompiledBatcher(
    @Nullable NumberSource maxItems,
    @Nullable NumberSource maxBytes,
    @Nullable JsonSource batchInput) {
  /**
   * The bounds and the common input for one attempt.
   *
   * @param mostBytes that any child may be given
   * @throws StateFailure if a bound is no positive number
   */
  Batching batching(Visit visit, long mostBytes) {
    long items = positive(visit, "MaxItemsPerBatch", maxItems, Long.MAX_VALUE);
    long bytes = positive(visit, "MaxInputBytesPerBatch", maxBytes, mostBytes);
    JsonNode input = batchInput == null ? null : batchInput.value(visit);
    return new Batching(items, Math.min(bytes, mostBytes), input);
  }

  private static long positive(
      Visit visit, String field, @Nullable NumberSource source, long otherwise) {
    long value = source == null ? otherwise : source.value(visit);
    if (value <= 0) {
      throw visit.runtimeFailure("field " + field + " must be positive");
    }
    return value;
  }

  /** @param input null for none */
  record Batching(long items, long bytes, @Nullable JsonNode input) {}
}
