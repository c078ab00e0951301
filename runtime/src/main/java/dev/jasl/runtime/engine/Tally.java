package dev.jasl.runtime.engine;

/** Counts how children of a Map Run, or their items, have ended. */
final class Tally {
  private long started;
  private long succeeded;
  private long failed;
  private long timedOut;

  void start(long more) {
    started += more;
  }

  void end(ExecutionStatus status, long more) {
    switch (status) {
      case SUCCEEDED -> succeeded += more;
      case TIMED_OUT -> timedOut += more;
      default -> failed += more;
    }
  }

  long started() {
    return started;
  }

  /**
   * The counts so far.
   *
   * @param pending how many are known that have not started
   * @param over whether what has not ended never will
   * @param written whether the outcomes were handed on
   */
  MapRunResult.Counts counts(long pending, boolean over, boolean written) {
    long ended = succeeded + failed + timedOut;
    long open = started - ended;
    return new MapRunResult.Counts(
        pending,
        over ? 0 : open,
        succeeded,
        failed,
        timedOut,
        over ? open : 0,
        started + pending,
        written ? ended : 0);
  }
}
