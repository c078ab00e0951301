package dev.jasl.runtime.engine;

import dev.jasl.runtime.history.EventDetails;
import dev.jasl.runtime.history.EventType;

/** Children that are part of the same execution: they share its history, see its variables, and fail together. */
abstract class InlineChildren implements Children {
  private final Strand parent;
  private final Outputs outputs;

  /** @param count how many there are */
  InlineChildren(Strand parent, int count) {
    this.parent = parent;
    this.outputs = new Outputs(count);
  }

  final Strand parent() {
    return parent;
  }

  final Journal journal() {
    return parent.run().journal();
  }

  @Override
  public final void succeeded(Strand child, Payload output) {
    outputs.set(child.index(), output);
    parent.moveTo(ended(child));
  }

  /** Notes that a child has done its work; gives the id of the last event. */
  abstract long ended(Strand child);

  @Override
  public final StatesError failed(Strand child, StatesError error) {
    long cause = child.lastEvent();
    if (child.visit().state().kind().failed() == null) {
      journal().aborted(child, cause);
    }
    broken(child, cause);
    parent.moveTo(cause);
    return error.ofChild();
  }

  /** Notes that a child has failed. */
  abstract void broken(Strand child, long cause);

  @Override
  public final Step joined(Visit visit) {
    journal().aside(parent.lastEvent(), joinedEvent(), EventDetails::none);
    visit.markJoined();
    return left(visit, outputs.list());
  }

  abstract EventType joinedEvent();

  /** The step of the state that has the list of all outputs. */
  abstract Step left(Visit visit, Payload result);
}
