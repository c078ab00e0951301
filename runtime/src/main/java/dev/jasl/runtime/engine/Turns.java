package dev.jasl.runtime.engine;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import org.jspecify.annotations.Nullable;

/** The strands that can go on, in the order in which they became able to. */
final class Turns {
  private final Schedule schedule;
  private final Deque<Strand> ready = new ArrayDeque<>();
  private long choices;

  Turns(Schedule schedule) {
    this.schedule = schedule;
  }

  boolean isEmpty() {
    return ready.isEmpty();
  }

  void add(Strand strand) {
    ready.add(strand);
  }

  /** Takes out the strand whose turn it is; null if none can go on. */
  @Nullable
  Strand next() {
    if (ready.size() < 2) {
      return ready.poll();
    }
    int choice = schedule.choose(choices++, ready.size());
    return choice == 0 ? ready.poll() : taken(choice);
  }

  private Strand taken(int position) {
    Iterator<Strand> each = ready.iterator();
    for (int i = 0; i < position; i++) {
      each.next();
    }
    Strand strand = each.next();
    each.remove();
    return strand;
  }

  void drop(Strand strand) {
    ready.remove(strand);
  }

  void dropAborted() {
    ready.removeIf(Strand::isAborted);
  }
}
