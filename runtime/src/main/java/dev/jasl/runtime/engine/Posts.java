package dev.jasl.runtime.engine;

import dev.jasl.runtime.time.Clock;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/** What is asked of a run from outside of its turns, by handlers or by other threads. The loop does it between two steps. */
final class Posts {
  private final Queue<Runnable> open = new ConcurrentLinkedQueue<>();
  private final Clock clock;
  private boolean closed;

  Posts(Clock clock) {
    this.clock = clock;
  }

  /** From any thread. A loop that waits is woken. Gives whether the loop will do it: one that has ended does nothing any more. */
  synchronized boolean add(Runnable post) {
    if (!closed) {
      open.add(post);
      clock.wake();
    }
    return !closed;
  }

  boolean isEmpty() {
    return open.isEmpty();
  }

  /** Does what was asked, in that order. */
  void doAll() {
    for (Runnable post = open.poll(); post != null; post = open.poll()) {
      post.run();
    }
  }

  /** Does what is left, and takes nothing more. */
  synchronized void close() {
    closed = true;
    doAll();
  }
}
