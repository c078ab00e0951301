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
    super(parent, state.branches().size(), null);
    this.state = state;
    this.input = input;
    this.started =
        journal().aside(parent.lastEvent(), EventType.PARALLEL_STATE_STARTED, EventDetails::none);
    parent.moveTo(started);
  }

  /** Those that have not succeeded, of an execution that is redriven. */
  Branches(Strand parent, CompiledParallel state, Payload input, Standing before) {
    super(parent, state.branches().size(), before);
    this.state = state;
    this.input = input;
    this.started = before.forked();
  }

  @Override
  public int atOnce() {
    return Math.max(1, state.branches().size());
  }

  @Override
  public @Nullable Strand next() {
    int index = skip(next);
    next = index + 1;
    if (index >= state.branches().size()) {
      return null;
    }
    CompiledScope branch = state.branches().get(index);
    return resumed(
        Strand.inside(parent(), index, branch, input, started, parent().item()));
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
