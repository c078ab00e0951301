package dev.jasl.runtime;

import dev.jasl.runtime.time.PacedClock;
import java.time.Duration;

/** Lets real time pass in the run's thread until another thread has something to say. */
final class WakeablePause implements PacedClock.Pause {
  private static final Duration LONGEST = Duration.ofDays(1);

  private boolean ended;

  @Override
  public synchronized void during(Duration duration) {
    long end = System.nanoTime() + (duration.compareTo(LONGEST) < 0 ? duration : LONGEST).toNanos();
    try {
      for (long left = end - System.nanoTime();
          !ended && left > 0;
          left = end - System.nanoTime()) {
        wait(left / 1_000_000, (int) (left % 1_000_000));
      }
    } catch (InterruptedException interruption) {
      throw new IllegalStateException("the run's thread was interrupted", interruption);
    }
    ended = false;
  }

  @Override
  public synchronized void end() {
    ended = true;
    notifyAll();
  }
}
