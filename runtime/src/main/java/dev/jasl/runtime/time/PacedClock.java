package dev.jasl.runtime.time;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Objects;

/** A clock that follows a source of time, real or sped up, and truly waits, in the way that is handed in. */
public final class PacedClock implements Clock {
  private final InstantSource source;
  private final Pause pause;
  private volatile boolean woken;

  /**
   * @param source where the time comes from, for real time {@link InstantSource#system()}
   * @param pause how to let time pass
   */
  public PacedClock(InstantSource source, Pause pause) {
    this.source = Objects.requireNonNull(source, "source");
    this.pause = Objects.requireNonNull(pause, "pause");
  }

  @Override
  public Instant now() {
    return source.instant();
  }

  /** Pauses until the source says that {@code due} has come, again and again if a pause ends early, or until woken. */
  @Override
  public void waitUntil(Instant due) {
    for (Instant now = now(); now.isBefore(due) && !woken; now = now()) {
      pause.during(Duration.between(now, due));
    }
    woken = false;
  }

  @Override
  public void wake() {
    woken = true;
    pause.end();
  }

  @Override
  public boolean passesByItself() {
    return true;
  }

  /** Lets time pass. */
  @FunctionalInterface
  public interface Pause {
    /** Returns after about this long; earlier is allowed, it is then called again. */
    void during(Duration duration);

    /** Has the present pause end now, and the next one too if there is none; called by other threads. */
    default void end() {}
  }
}
