package dev.jasl.runtime.engine;

import dev.jasl.model.MapMode;
import org.jspecify.annotations.Nullable;

/** How many items of a distributed Map may fail; each part null where the state does not say. */
record Tolerance(@Nullable NumberSource count, @Nullable FractionSource percentage) {
  private static final Tolerance NONE = new Tolerance(null, null);

  static Tolerance of(MapMode mode, MapFields fields) {
    return mode instanceof MapMode.Distributed distributed
        ? new Tolerance(
            fields.number("ToleratedFailureCount", distributed.toleratedFailureCount()),
            fields.fraction("ToleratedFailurePercentage", distributed.toleratedFailurePercentage()))
        : NONE;
  }

  /**
   * The bounds for one attempt.
   *
   * @throws StateFailure if they are no numbers, or out of range
   */
  Limits limits(Visit visit) {
    Long most = count == null ? null : count.value(visit);
    if (most != null && most < 0) {
      throw visit.runtimeFailure("ToleratedFailureCount cannot be negative.");
    }
    Double share = percentage == null ? null : percentage.value(visit);
    if (share != null && !(share >= 0 && share <= 100)) {
      throw visit.runtimeFailure("ToleratedFailurePercentage must be between 0 and 100.");
    }
    return new Limits(most, share);
  }

  /** The bounds as numbers. What the state does not bound, no number exceeds. */
  record Limits(@Nullable Long count, @Nullable Double percentage) {
    /** The same, but where nothing is said, nothing may fail. */
    Limits orNone() {
      return count == null && percentage == null ? new Limits(0L, null) : this;
    }

    boolean isExceededByCount(long failed) {
      return count != null && failed > count;
    }

    boolean isExceededByShare(long failed, long items) {
      return percentage != null && failed * 100.0 > percentage * items;
    }
  }
}
