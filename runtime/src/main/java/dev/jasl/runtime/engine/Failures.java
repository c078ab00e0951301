package dev.jasl.runtime.engine;

/** Counts the items of a Map Run that failed, and knows how many are too many. */
final class Failures {
  private final Tolerance.Limits limits;
  private final long items;
  private long failed;

  /** @param items how many there are, or {@link ChildInputs#UNKNOWN} */
  Failures(Tolerance.Limits limits, long items) {
    this.limits = limits;
    this.items = items;
  }

  void add(int more) {
    failed += more;
  }

  /** Whether so many have failed that nothing can make up for it. A share is not known before the number of all items is. */
  boolean areTooMany() {
    return limits.isExceededByCount(failed)
        || (items != ChildInputs.UNKNOWN && limits.isExceededByShare(failed, items));
  }

  /** The same when all items have been read. */
  boolean areTooManyOf(long all) {
    return limits.isExceededByCount(failed) || limits.isExceededByShare(failed, all);
  }

  static StatesError error() {
    return StatesError.ofState(
        StatesError.EXCEED_TOLERATED_FAILURE_THRESHOLD,
        "The specified tolerated failure threshold was exceeded");
  }
}
