package dev.jasl.runtime.engine;

import org.jspecify.annotations.Nullable;

/**
 * What runs inside a state, for one attempt of it: the branches of a Parallel, the items of a Map. The loop starts children as long as
 * there are any and not too many run at a time, and tells here what became of each. Their events are written here, and here it is
 * decided what their outputs and failures mean for the whole.
 */
interface Children {
  /** How a state asks for them: made by {@link CompiledState#enter}, begun by the loop. */
  @FunctionalInterface
  interface Plan {
    /**
     * Begins an attempt; the history says so.
     *
     * @param parent the strand that is in the state, and waits there
     * @throws StateFailure if it cannot begin; the state fails with that
     */
    Children begin(Strand parent);
  }

  /** How many may run at a time, at least 1. */
  int atOnce();

  /**
   * Whether each start is a turn of its own, so that children go on, and end, before all have been started. Otherwise as many are started
   * at once as may run.
   */
  default boolean startsInTurns() {
    return false;
  }

  /**
   * Makes the next child, ready to enter its first state; null if there is none left.
   *
   * @throws StateFailure if its input cannot be made; the state fails with that, and all children are given up
   */
  @Nullable
  Strand next();

  /** A child has done its work. */
  void succeeded(Strand child, Payload output);

  /**
   * A child has failed.
   *
   * @return the error with which the state fails, and all other children are given up; null to go on without this child
   */
  @Nullable
  StatesError failed(Strand child, StatesError error);

  /**
   * A child is given up, its own children before it.
   *
   * @param cause id of the event that the failure is about
   */
  void aborted(Strand child, long cause);

  /**
   * The state itself is given up, and all children with it.
   *
   * @param cause id of the event that the failure is about
   */
  default void abandoned(long cause) {}

  /**
   * All children have ended, and the state goes on with what they gave.
   *
   * @throws StateFailure if the state's data does not allow it
   */
  Step joined(Visit visit);
}
