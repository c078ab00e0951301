package dev.jasl.runtime.engine;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a state does about errors: first it tries again, then it goes elsewhere. */
record Recovery(Retries retries, Catches catches) {
  private static final Recovery NONE = new Recovery(new Retries(List.of()), new Catches(List.of()));

  /** Of states that can do nothing about an error. */
  static Recovery none() {
    return NONE;
  }

  /** Whether there are errors after which it tries again. */
  boolean hasRetriers() {
    return !retries.retriers().isEmpty();
  }

  /** The step that tries again after a delay, or null to give up. */
  @Nullable
  Step retried(Visit visit, StatesError error) {
    return retries.next(visit, error);
  }

  /**
   * The step that leaves the state, or the one that fails with the error.
   *
   * @throws StateFailure if the catcher's own data does not allow it
   */
  Step caught(Visit visit, StatesError error) {
    Step caught = catches.next(visit, error);
    return caught == null ? new Step.Fail(error) : caught;
  }
}
