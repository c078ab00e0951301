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
  private final Queue<Due<T>> queue = new PriorityQueue<>();
  private long added;

  private record Due<T>(Instant at, long order, T what) implements Comparable<Due<T>> {
    @Override
    public int compareTo(Due<T> other) {
      int byTime = at.compareTo(other.at);
      return byTime == 0 ? Long.compare(order, other.order) : byTime;
    }
  }

  public void add(Instant at, T what) {
    queue.add(new Due<>(at, added++, what));
  }

  /** When the next entry is due; null when nothing is. */
  public @Nullable Instant nextDue() {
    Due<T> next = queue.peek();
    return next == null ? null : next.at();
  }

  /** The entry that is due next; null when nothing is. */
  public @Nullable T next() {
    Due<T> next = queue.peek();
    return next == null ? null : next.what();
  }

  /**
   * Removes the next entry.
   *
   * @throws NoSuchElementException if nothing is due
   */
  public T take() {
    return queue.remove().what();
  }
}
