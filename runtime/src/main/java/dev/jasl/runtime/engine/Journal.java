package dev.jasl.runtime.engine;

import com.fasterxml.jackson.databind.JsonNode;
import dev.jasl.runtime.history.EventDetails;
import dev.jasl.runtime.history.EventType;
import dev.jasl.runtime.history.HistoryEvent;
import dev.jasl.runtime.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Writes the history of one run: gives ids, links events to those before them, and watches the quota. */
final class Journal {
  private final Clock clock;
  private final String executionArn;
  private final boolean recording;
  private final long lastAllowed;
  private final List<HistoryEvent> events = new ArrayList<>();
  private long lastId;
  private @Nullable String region;

  /** The quota on events is used up but for the one that says so. */
  static final class Full extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Journal journal;

    Full(Journal journal, long events) {
      super(
          "The execution reached the maximum number of history events (%d).".formatted(events),
          null,
          false,
          false);
      this.journal = journal;
    }

    /** The one that is full. */
    Journal journal() {
      return journal;
    }
  }

  Journal(Clock clock, boolean recording, long quota, String executionArn) {
    this.clock = clock;
    this.executionArn = executionArn;
    this.recording = recording;
    this.lastAllowed = quota - 1;
  }

  /** Goes on with the history of an execution that is redriven. */
  void goOnAfter(List<HistoryEvent> before) {
    events.addAll(before);
    lastId = before.get(before.size() - 1).id();
  }

  /** What has been written when the run is over, not copied; empty if nothing is recorded. */
  List<HistoryEvent> events() {
    return Collections.unmodifiableList(events);
  }

  long entered(Strand strand, CompiledState state, JsonNode input) {
    EventDetails details =
        recording ? new EventDetails.StateEntered(state.name(), input) : EventDetails.none();
    write(strand, clock.now(), state.kind().entered(), details);
    return strand.lastEvent();
  }

  void exited(Strand strand, CompiledState state, Step.Leave leave) {
    EventDetails details = recording
        ? new EventDetails.StateExited(state.name(), leave.output().json(), leave.assigned())
        : EventDetails.none();
    write(strand, clock.now(), state.kind().exited(), details);
  }

  /**
   * Notes that an expression failed. If nothing has happened in the state since it was entered, the event follows what led into the
   * state, except in a Wait: recordings show both.
   */
  void evaluationFailed(Strand strand, Visit visit, StatesError error) {
    boolean atOnce =
        strand.lastEvent() == visit.enteredId() && visit.state().kind() != StateKind.WAIT;
    if (atOnce) {
      strand.moveTo(visit.previousId());
    }
    write(
        strand,
        clock.now(),
        EventType.EVALUATION_FAILED,
        new EventDetails.Evaluation(
            String.valueOf(error.name()),
            String.valueOf(error.cause()),
            error.field(),
            visit.state().name()));
  }

  /** Writes an event that follows the strand's last. The details are made only if something is recorded. */
  void write(Strand strand, Instant at, EventType type, Supplier<EventDetails> details) {
    write(strand, at, type, recording ? details.get() : EventDetails.none());
  }

  private void write(Strand strand, Instant at, EventType type, EventDetails details) {
    if (lastId >= lastAllowed) {
      throw new Full(this, lastAllowed + 1);
    }
    strand.moveTo(append(strand.lastEvent(), at, type, details));
  }

  /**
   * Writes an event beside the strands, such as the success of an iteration: what comes next in a strand need not follow it.
   *
   * @return its id
   */
  long aside(long previousId, EventType type, Supplier<EventDetails> details) {
    if (lastId >= lastAllowed) {
      throw new Full(this, lastAllowed + 1);
    }
    return append(previousId, clock.now(), type, recording ? details.get() : EventDetails.none());
  }

  /** Notes that the state a strand is in was broken off, if it is of a kind that the history mentions then. */
  void aborted(Strand strand, long cause) {
    EventType type = strand.visit().state().kind().aborted();
    if (type != null) {
      aside(cause, type, EventDetails::none);
    }
  }

  /** Notes that the state a strand is in has given up. */
  void failed(Strand strand, EventType type) {
    write(strand, clock.now(), type, EventDetails.none());
  }

  /** Id of the last event; 0 before the first. */
  long lastId() {
    return lastId;
  }

  /** Writes an event of the execution as a whole, for which there is always room. */
  void writeOfExecution(long previousId, EventType type, EventDetails details) {
    append(previousId, clock.now(), type, details);
  }

  private long append(long previousId, Instant at, EventType type, EventDetails details) {
    lastId++;
    if (recording) {
      events.add(new HistoryEvent(lastId, previousId, at, type, details));
    }
    return lastId;
  }

  /** Where the events say that integrations were called: the fourth part of the execution's ARN. */
  String region() {
    if (region == null) {
      String[] parts = executionArn.split(":", 5);
      region = parts.length == 5 ? parts[3] : "us-east-1";
    }
    return region;
  }
}
