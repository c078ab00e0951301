package dev.jasl.runtime.engine;

import com.fasterxml.jackson.databind.JsonNode;
import org.jspecify.annotations.Nullable;

/** What becomes of that which the children of a Map Run gave. */
interface MapResults {
  void succeeded(EndedChild child);

  /** A child has failed, timed out, or was given up because the run has failed. */
  void failed(EndedChild child);

  /** Whether anybody wants to know of children that were never begun. */
  boolean tellsOfPending();

  /** A child was not begun, since the run has failed or was given up. */
  void pending(JsonNode input);

  /**
   * All children have ended, and not too many failed.
   *
   * @return the result of the state
   * @throws StateFailure if the results are too large, or cannot be written
   */
  Payload whole();

  /**
   * Too many have failed, or the run is given up; nobody asks for a result.
   *
   * @return whether what there is has been written somewhere
   * @throws StateFailure if it cannot be written
   */
  boolean close();

  /**
   * What the results of a redrive begin with, once these are whole or closed: those of the children that succeeded. Null if they are lost,
   * so that all children have to run again.
   */
  @Nullable
  JsonNode ofSucceeded();
}
