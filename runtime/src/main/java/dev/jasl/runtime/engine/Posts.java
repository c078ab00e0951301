package dev.jasl.runtime.engine;

import dev.jasl.runtime.time.Clock;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/** What is asked of a run from outside of its turns, by handlers or by other threads. The loop does it between two steps. */
final class Posts {
  private final Queue<Runnable> open = new ConcurrentLinkedQueue<>();
  private final Clock clock;

  Posts(Clock clock) {
    this.clock = clock;
  }

  /** From any thread. A loop that waits is woken. */
  void add(Runnable post) {
    open.add(post);
    clock.wake();
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
}
