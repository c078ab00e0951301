package dev.jasl.runtime.engine;

import dev.jasl.runtime.history.EventDetails;
import dev.jasl.runtime.history.EventType;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A Map Run as it begins, or goes on because it is redriven.
 *
 * @param redrives how often it has been redriven, this time included
 * @param begun when it was started for the first time
 * @param redriven when that is; null for one that begins
 * @param rest how its children stood
 */
record MapRunAttempt(
    MapRunNames names,
    int redrives,
    Instant begun,
    @Nullable Instant redriven,
    MapRunRest rest) {
  /** The service redrives a Map Run no more often. */
  private static final int MOST_REDRIVES = 1_000;

  /** @param label null for one made by chance */
  static MapRunAttempt first(Run run, @Nullable String label) {
    return new MapRunAttempt(MapRunNames.of(run, label), 0, run.now(), null, MapRunRest.none());
  }

  /**
   * One that is redriven.
   *
   * @throws StateFailure if that has been done too often
   * @throws IllegalArgumentException if nobody knows what became of its children
   */
  static MapRunAttempt again(Visit visit, MapRunStanding before) {
    int redrives = before.redrives() + 1;
    if (redrives > MOST_REDRIVES) {
      throw visit.runtimeFailure(
          "The Map Run has been redriven %d times, which is the most that is allowed: %s"
              .formatted(before.redrives(), before.arn()));
    }
    Run run = visit.run();
    MapRunNames names = MapRunNames.of(before.arn());
    if (run.parameters().mapRunAnswers() != null) {
      return new MapRunAttempt(names, redrives, run.now(), run.now(), MapRunRest.none());
    }
    MapRunResult result = run.earlierMapRun(before.arn());
    MapRunRest rest = result.rest();
    if (rest == null || StatesError.RESULT_WRITER_FAILED.equals(before.error())) {
      rest = MapRunRest.none();
    }
    return new MapRunAttempt(names, redrives, result.started(), run.now(), rest);
  }

  EventType event() {
    return redrives == 0 ? EventType.MAP_RUN_STARTED : EventType.MAP_RUN_REDRIVEN;
  }

  EventDetails details() {
    return redrives == 0
        ? new EventDetails.MapRunStarted(names.arn())
        : new EventDetails.MapRunRedriven(names.arn(), redrives);
  }
}
