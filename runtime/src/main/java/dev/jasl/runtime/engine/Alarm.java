package dev.jasl.runtime.engine;

/** Something that is due at a time of the run: a strand that wakes, or news that arrive. */
interface Alarm {
  /** Whether it has become pointless meanwhile. */
  boolean isOff();

  /** Its time has come. */
  void ring(Turns turns);
}
