package dev.jasl.runtime.time;

import java.time.Instant;
import java.util.NoSuchElementException;
import java.util.PriorityQueue;
import java.util.Queue;
import org.jspecify.annotations.Nullable;

/**
 * What is due when. What is due at the same time comes in the order in which it was added, so that the same run has the same history.
 *
 * @param <T> what is due
 */
public final class Timeline<T> {
  private final Queue<Due<T>> later = new PriorityQueue<>();
  private @Nullable Due<T> next;
  private long added;

  private record Due<T>(Instant at, long order, T what) implements Comparable<Due<T>> {
    @Override
    public int compareTo(Due<T> other) {
      int byTime = at.compareTo(other.at);
      return byTime == 0 ? Long.compare(order, other.order) : byTime;
    }
  }

  public void add(Instant at, T what) {
    Due<T> due = new Due<>(at, added++, what);
    if (next == null) {
      next = due;
    } else if (due.compareTo(next) < 0) {
      later.add(next);
      next = due;
    } else {
      later.add(due);
    }
  }

  public boolean isEmpty() {
    return next == null;
  }

  /** When the next entry is due; null when nothing is. */
  public @Nullable Instant nextDue() {
    return next == null ? null : next.at();
  }

  /** The entry that is due next; null when nothing is. */
  public @Nullable T next() {
    return next == null ? null : next.what();
  }

  /**
   * Removes the next entry.
   *
   * @throws NoSuchElementException if nothing is due
   */
  public T take() {
    Due<T> taken = next;
    if (taken == null) {
      throw new NoSuchElementException("nothing is due");
    }
    next = later.poll();
    return taken.what();
  }
}
