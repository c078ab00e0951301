package dev.jasl.runtime.engine;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What became of a Map Run, known beforehand. Its children are not run then. */
public sealed interface MapRunAnswer {
  /** Says what became of each Map Run of an execution. */
  @FunctionalInterface
  interface Source {
    /**
     * What the next attempt of a distributed Map comes to; empty if nobody knows.
     *
     * @param items positions of the items that the Map is about, that of the outermost Map around it first
     */
    Optional<MapRunAnswer> next(String state, List<Integer> items);
  }

  /** How long the run took. */
  Duration took();

  /**
   * The run succeeded, and the state was left.
   *
   * @param output of the state, not of the run: no history shows that
   * @param assigned null where no variables were set
   */
  record Left(Duration took, JsonNode output, @Nullable ObjectNode assigned)
      implements MapRunAnswer {}

  /**
   * The run failed; error and cause are null where they were not given.
   *
   * @param field that holds the expression to blame; null for other errors
   */
  record RunFailed(
      Duration took,
      @Nullable String error,
      @Nullable String cause,
      @Nullable String field) implements MapRunAnswer {}

  /**
   * The run succeeded, but the state could do nothing with its result.
   *
   * @param field that holds the expression to blame; null for other errors
   */
  record ResultRefused(
      Duration took,
      String error,
      @Nullable String cause,
      @Nullable String field) implements MapRunAnswer {}
}
