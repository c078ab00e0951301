package dev.jasl.runtime.engine;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How the last Map Run of a state stood when the execution ended, read from the history.
 *
 * @param redrives how often it had been redriven
 * @param hasSucceeded whether it had, so that it was the state that failed afterwards
 * @param error what it failed with; null if it did not
 */
record MapRunStanding(
    String arn,
    int redrives,
    boolean hasSucceeded,
    @Nullable String error) {
  /** Instead of one that failed with these the service starts a new one. */
  private static final Set<String> NOT_REDRIVEN = Set.of(
      StatesError.DATA_LIMIT_EXCEEDED, StatesError.RUNTIME, StatesError.QUERY_EVALUATION_ERROR);

  static MapRunStanding started(String arn, int redrives) {
    return new MapRunStanding(arn, redrives, false, null);
  }

  MapRunStanding succeeded() {
    return new MapRunStanding(arn, redrives, true, null);
  }

  MapRunStanding failed(@Nullable String with) {
    return new MapRunStanding(arn, redrives, false, with);
  }

  boolean isRedrivable() {
    return !hasSucceeded && (error == null || !NOT_REDRIVEN.contains(error));
  }
}
