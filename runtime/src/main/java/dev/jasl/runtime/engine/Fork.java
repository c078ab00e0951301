package dev.jasl.runtime.engine;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A strand that waits in its state for children, and those of them that run. */
final class Fork {
  private final Strand parent;
  private final Children children;
  private final Set<Strand> running = new LinkedHashSet<>();
  private boolean starting;

  Fork(Strand parent, Children children) {
    this.parent = parent;
    this.children = children;
  }

  Strand parent() {
    return parent;
  }

  /** Starts another child; null if there is none left, or too many run. */
  @Nullable
  Strand next() {
    Strand child = running.size() < children.atOnce() ? children.next() : null;
    if (child != null) {
      running.add(child);
      child.startIn(this);
    }
    return child;
  }

  /** Whether no child runs. If none can be started either, all have ended. */
  boolean isIdle() {
    return running.isEmpty();
  }

  Step joined(Visit visit) {
    return children.joined(visit);
  }

  void succeeded(Strand child, Payload output) {
    running.remove(child);
    children.succeeded(child, output);
  }

  /** As {@link Children#failed}. */
  @Nullable
  StatesError failed(Strand child, StatesError error) {
    running.remove(child);
    return children.failed(child, error);
  }

  /**
   * Gives up all that run, whatever runs inside them first. The history of an execution says nothing of another's states.
   *
   * @param cause id of the event that the failure is about
   */
  void abort(long cause) {
    for (Strand doomed : innermostFirst()) {
      if (doomed.run() == parent.run()) {
        doomed.abort(cause);
      } else {
        doomed.abandon();
      }
    }
    running.clear();
  }

  /**
   * The strand that waits here is given up itself.
   *
   * @param cause id of the event that the failure is about
   */
  void abandoned(long cause) {
    children.abandoned(cause);
  }

  /** Gives up all that run without a word in the history. */
  void abandon() {
    innermostFirst().forEach(Strand::abandon);
    running.clear();
  }

  boolean startsInTurns() {
    return children.startsInTurns();
  }

  /** Whether the parent waits for its turn to start another child. */
  boolean isStarting() {
    return starting;
  }

  void starting(boolean value) {
    starting = value;
  }

  void aborted(Strand child, long cause) {
    children.aborted(child, cause);
  }

  /** All strands below, in the order of their start, but each behind those inside it. Nesting may be deep: no recursion. */
  private List<Strand> innermostFirst() {
    List<Strand> found = new ArrayList<>();
    Deque<Strand> open = new ArrayDeque<>(running);
    while (!open.isEmpty()) {
      Strand strand = open.removeLast();
      found.add(strand);
      open.addAll(strand.inner());
    }
    Collections.reverse(found);
    return found;
  }

  Collection<Strand> running() {
    return running;
  }
}
