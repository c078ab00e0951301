package dev.jasl.runtime.engine;

/** What becomes of that which the children of a Map Run gave. */
interface MapResults {
  void succeeded(Strand child, Payload output);

  void failed(Strand child, StatesError error);

  /** A child was given up because the run has failed. */
  void givenUp(Strand child);

  /**
   * All children have ended, and not too many failed.
   *
   * @return the result of the state
   * @throws StateFailure if the results are too large, or cannot be written
   */
  Payload whole();

  /**
   * Too many have failed; nobody asks for a result.
   *
   * @throws StateFailure if what there is cannot be written
   */
  void close();
}
