package dev.jasl.runtime.engine;

import dev.jasl.runtime.time.Clock;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.jspecify.annotations.Nullable;

/** What is asked of a run from outside of its turns, by handlers or by other threads. The loop does it between two steps. */
final class Posts {
  private final Clock clock;

  /** Null until the first: most runs have none, and the loop asks at each step. */
  private volatile @Nullable Queue<Runnable> open;

  private boolean closed;

  Posts(Clock clock) {
    this.clock = clock;
  }

  /** From any thread. A loop that waits is woken. Gives whether the loop will do it: one that has ended does nothing any more. */
  synchronized boolean add(Runnable post) {
    if (!closed) {
      Queue<Runnable> queue = open;
      if (queue == null) {
        queue = new ConcurrentLinkedQueue<>();
        open = queue;
      }
      queue.add(post);
      clock.wake();
    }
    return !closed;
  }

  boolean isEmpty() {
    Queue<Runnable> queue = open;
    return queue == null || queue.isEmpty();
  }

  /** Does what was asked, in that order. */
  void doAll() {
    Queue<Runnable> queue = open;
    if (queue != null) {
      for (Runnable post = queue.poll(); post != null; post = queue.poll()) {
        post.run();
      }
    }
  }

  /** Whether nobody does anything any more. */
  synchronized boolean areClosed() {
    return closed;
  }

  /** Does what is left, and takes nothing more. */
  synchronized void close() {
    closed = true;
    doAll();
  }
}
