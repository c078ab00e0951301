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

/** Begins one attempt of a distributed Map: evaluates its fields in the service's order, and writes the events that it begins with. */
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
   * @throws StateFailure if a field is wrong, which the service notices between the start of the Map and that of its run, or if the
   *     items cannot be read
   */
  Children begin() {
    CompiledMapRun.Setup setup = state.setup();
    note(
        EventType.MAP_STATE_STARTED, new EventDetails.MapStarted(items == null ? 0 : items.size()));
    Tolerance.Limits limits = setup.tolerance().limits(visit).orNone();
    ItemReading reading = setup.reader() == null ? null : setup.reader().reading(visit);
    CompiledBatcher.Batching batching = setup.batcher() == null
        ? null
        : setup.batcher().batching(visit, parent.run().quotas().payloadBytes());
    MapRunNames names = MapRunNames.of(parent.run(), setup.label());
    MapResults results = setup.writer().results(visit, names);
    note(EventType.MAP_RUN_STARTED, new EventDetails.MapRunStarted(names.arn()));
    MapRunEvents events = new MapRunEvents(parent);
    MapRunAnswer.Source answers = parent.run().parameters().mapRunAnswers();
    if (answers != null) {
      String name = state.map().name();
      return new AnsweredMapRun(
          state, events, answers.next(name, parent.items()).orElse(null));
    }
    int kept = parent.run().parameters().keptChildren(setup.type());
    MapRunLog log = new MapRunLog(
        new MapRunLog.Setup(names, state.map().name(), atOnce, limits, kept),
        parent.run().now());
    parent.run().started(log);
    ItemStream stream = open(events, reading, log);
    long known = items == null ? ChildInputs.UNKNOWN : items.size();
    ChildInputs inputs = new ChildInputs(visit, state.map(), stream, known, batching);
    return new MapRun(
        state,
        events,
        new ChildRuns(parent.run(), setup.type(), names, kept),
        inputs,
        new Failures(limits, known),
        results,
        log,
        atOnce);
  }

  private void note(EventType type, EventDetails details) {
    parent.moveTo(parent.run().journal().aside(parent.lastEvent(), type, () -> details));
  }

  private ItemStream open(MapRunEvents events, @Nullable ItemReading reading, MapRunLog log) {
    if (reading == null) {
      return new ListedItems(Objects.requireNonNull(items, "items without a reader"));
    }
    try {
      return parent
          .run()
          .streams()
          .opened(reading.from(parent.run().parameters().s3()));
    } catch (ItemReadingException | S3Exception unreadable) {
      log.ended(MapRunResult.Status.FAILED, parent.run().now());
      throw events.failedBy(unreadable);
    }
  }
}
