package dev.jasl.runtime.engine;

import dev.jasl.runtime.history.EventDetails;
import dev.jasl.runtime.history.EventType;

/** What the history of the execution around it says of a Map Run: how it began and how it ended, nothing of its children. */
final class MapRunEvents {
  private final Strand parent;

  /** @param parent at the event that the run began with */
  MapRunEvents(Strand parent) {
    this.parent = parent;
  }

  Strand parent() {
    return parent;
  }

  /** The error of a run for which no input can be made. */
  static StatesError errorOf(RuntimeException reason) {
    return reason instanceof StateFailure failure
        ? failure.error()
        : StatesError.ofState(StatesError.ITEM_READER_FAILED, reason.getMessage());
  }

  /** Notes that the run has failed. Gives what the state fails with. */
  StateFailure failed(StatesError error) {
    parent.moveTo(parent
        .run()
        .journal()
        .aside(
            parent.lastEvent(),
            EventType.MAP_RUN_FAILED,
            () -> new EventDetails.Failure(error.name(), error.cause())));
    return new StateFailure(error);
  }

  /**
   * Notes that the run was given up because something beside it has failed.
   *
   * @param cause id of the event that the failure is about
   */
  void aborted(long cause) {
    parent.run().journal().aside(cause, EventType.MAP_RUN_ABORTED, EventDetails::none);
  }

  /** Notes that the run has succeeded. What comes next follows its start, as recordings since November 2024 show. */
  void succeeded() {
    Journal journal = parent.run().journal();
    long run = journal.aside(parent.lastEvent(), EventType.MAP_RUN_SUCCEEDED, EventDetails::none);
    journal.aside(run, EventType.MAP_STATE_SUCCEEDED, EventDetails::none);
  }
}
