package dev.jasl.runtime.engine;

import dev.jasl.runtime.history.EventDetails;
import dev.jasl.runtime.history.EventType;
import org.jspecify.annotations.Nullable;

/** The branches of a Parallel, all of which run at once on the same input. */
final class Branches extends InlineChildren {
  private final CompiledParallel state;
  private final Payload input;
  private final long started;
  private int next;

  Branches(Strand parent, CompiledParallel state, Payload input) {
    super(parent, state.branches().size());
    this.state = state;
    this.input = input;
    this.started =
        journal().aside(parent.lastEvent(), EventType.PARALLEL_STATE_STARTED, EventDetails::none);
    parent.moveTo(started);
  }

  @Override
  public int atOnce() {
    return Math.max(1, state.branches().size());
  }

  @Override
  public @Nullable Strand next() {
    if (next == state.branches().size()) {
      return null;
    }
    int index = next++;
    return Strand.inside(
        parent(), index, state.branches().get(index), input, started, parent().item());
  }

  @Override
  long ended(Strand child) {
    return child.lastEvent();
  }

  /** The history says nothing of a single branch. */
  @Override
  void broken(Strand child, long cause) {}

  @Override
  public void aborted(Strand child, long cause) {}

  @Override
  EventType joinedEvent() {
    return EventType.PARALLEL_STATE_SUCCEEDED;
  }

  @Override
  Step left(Visit visit, Payload result) {
    return state.left(visit, result);
  }
}
