package dev.jasl.runtime.engine;

import com.fasterxml.jackson.databind.JsonNode;
import org.jspecify.annotations.Nullable;

/**
 * A child execution of a Map Run that has ended, as its results are told.
 *
 * @param index position among its siblings
 * @param redrives how often it was redriven
 * @param permanent why a redrive leaves it as it is, though it did not succeed; null where it would not
 */
record EndedChild(
    int index,
    JsonNode input,
    int redrives,
    ExecutionResult result,
    @Nullable String permanent) {
  static EndedChild of(Strand child, ExecutionResult result) {
    Redrive redrive = child.run().redrive();
    int redrives = redrive == null ? 0 : redrive.count();
    return new EndedChild(child.index(), child.input().json(), redrives, result, null);
  }
}
