package dev.jasl.runtime.engine;

import dev.jasl.runtime.history.EventDetails;
import dev.jasl.runtime.history.EventType;
import org.jspecify.annotations.Nullable;

/** Children that are part of the same execution: they share its history, see its variables, and fail together. */
abstract class InlineChildren implements Children {
  private final Strand parent;
  private final Outputs outputs;
  private final @Nullable Standing before;

  /**
   * @param count how many there are
   * @param before where the parent stood, of an execution that is redriven; those that have succeeded are not run again
   */
  InlineChildren(Strand parent, int count, @Nullable Standing before) {
    this.parent = parent;
    this.outputs = new Outputs(count);
    this.before = before;
    for (int i = 0; i < count && before != null; i++) {
      Standing child = before.child(i);
      if (child != null && child.output() != null) {
        outputs.set(i, Payload.of(child.output()));
      }
    }
  }

  /** The position of the first child from this one on that has not succeeded before. */
  final int skip(int index) {
    int next = index;
    while (outputs.has(next)) {
      next++;
    }
    return next;
  }

  /** The same child, where it stood before if it did. */
  final Strand resumed(Strand child) {
    return before == null ? child : Comeback.child(child, before);
  }

  /** What a child was given before; null if it was not. */
  final @Nullable Payload givenBefore(int index) {
    Standing child = before == null ? null : before.child(index);
    return child == null || child.first() == null ? null : Payload.of(child.first());
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
