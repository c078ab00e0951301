package dev.jasl.runtime.engine;

import com.fasterxml.jackson.databind.JsonNode;
import dev.jasl.runtime.data.ItemReading;
import dev.jasl.runtime.data.ItemReadingException;
import dev.jasl.runtime.data.ItemStream;
import dev.jasl.runtime.data.S3Exception;
import dev.jasl.runtime.history.EventDetails;
import dev.jasl.runtime.history.EventType;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Begins one attempt of a distributed Map, or goes on with the last one: evaluates its fields in the service's order, and writes the
 * events that it begins with.
 */
final class MapRunStart {
  private final Strand parent;
  private final Visit visit;
  private final CompiledMapRun state;
  private final @Nullable JsonNode items;
  private final int atOnce;

  /** @param items null where they are to be read */
  MapRunStart(Strand parent, CompiledMapRun state, @Nullable JsonNode items, int atOnce) {
    this.parent = parent;
    this.visit = parent.visit();
    this.state = state;
    this.items = items;
    this.atOnce = atOnce;
  }

  /**
   * Begins an attempt.
   *
   * @throws StateFailure if a field is wrong, which the service notices between the start of the Map and that of its run, or if the
   *     items cannot be read
   */
  Children begin() {
    note(
        EventType.MAP_STATE_STARTED, new EventDetails.MapStarted(items == null ? 0 : items.size()));
    return begin(null);
  }

  /**
   * Goes on with a Map Run, which is redriven.
   *
   * @throws StateFailure as {@link #begin()} does
   */
  Children goOn(MapRunStanding before) {
    return begin(before);
  }

  private Children begin(@Nullable MapRunStanding before) {
    CompiledMapRun.Setup setup = state.setup();
    Tolerance.Limits limits = setup.tolerance().limits(visit).orNone();
    ItemReading reading = setup.reader() == null ? null : setup.reader().reading(visit);
    CompiledBatcher.Batching batching = setup.batcher() == null
        ? null
        : setup.batcher().batching(visit, parent.run().quotas().payloadBytes());
    MapRunAttempt attempt = before == null
        ? MapRunAttempt.first(parent.run(), setup.label())
        : MapRunAttempt.again(visit, before);
    MapResults results = setup.writer().results(visit, attempt);
    note(attempt.event(), attempt.details());
    MapRunEvents events = new MapRunEvents(parent);
    MapRunAnswer.Source answers = parent.run().parameters().mapRunAnswers();
    if (answers != null) {
      String name = state.map().name();
      return new AnsweredMapRun(
          state, events, answers.next(name, parent.items()).orElse(null));
    }
    int kept = parent.run().parameters().keptChildren(setup.type());
    MapRunLog log =
        new MapRunLog(new MapRunLog.Setup(attempt, state.map().name(), atOnce, limits, kept));
    parent.run().started(log);
    ItemStream stream = open(events, reading, log, results);
    long known = items == null ? ChildInputs.UNKNOWN : items.size();
    ChildInputs inputs = new ChildInputs(visit, state.map(), stream, known, batching);
    MapRun run = new MapRun(
        state,
        events,
        new ChildRuns(parent.run(), setup.type(), attempt.names(), kept),
        inputs,
        new Failures(limits, known),
        results,
        log,
        atOnce,
        attempt.rest());
    log.abortedBy(run::abort);
    return run;
  }

  private void note(EventType type, EventDetails details) {
    parent.moveTo(parent.run().journal().aside(parent.lastEvent(), type, () -> details));
  }

  private ItemStream open(
      MapRunEvents events, @Nullable ItemReading reading, MapRunLog log, MapResults results) {
    if (reading == null) {
      return new ListedItems(Objects.requireNonNull(items, "items without a reader"));
    }
    try {
      return parent
          .run()
          .streams()
          .opened(reading.from(parent.run().parameters().s3()));
    } catch (ItemReadingException | S3Exception unreadable) {
      log.ended(MapRunResult.Status.FAILED, parent.run().now(), results.ofSucceeded());
      throw events.failed(MapRunEvents.errorOf(unreadable));
    }
  }
}
