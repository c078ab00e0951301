package dev.jasl.runtime.time;

import java.time.Instant;

/** The clock of one run. The engine asks it for the time and tells it what to wait for; nobody else moves it. */
public interface Clock {
  /** The present time. Between two calls of {@link #waitUntil} a virtual clock always gives the same answer. */
  Instant now();

  /** Returns when {@code due} has come, at once if it is past, and earlier if woken. In virtual time that takes no time at all. */
  void waitUntil(Instant due);

  /** Has a {@link #waitUntil} in another thread return before its time; nothing where nobody else is there. */
  default void wake() {}

  /** Whether time passes by itself, so that others may act, and {@link #wake}, while a run waits. */
  default boolean passesByItself() {
    return false;
  }
}
