package dev.jasl.io;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** The values a number may have, both ends included; without {@code most} there is no upper end. */
record Range(BigDecimal least, @Nullable BigDecimal most) {
  /** What the service takes as a number of seconds, attempts or items at most. */
  private static final long MANY = 99_999_999;

  static final Range COUNT = of(0, MANY);
  static final Range POSITIVE = of(1, MANY);

  static Range of(long least, long most) {
    return new Range(BigDecimal.valueOf(least), BigDecimal.valueOf(most));
  }

  static Range atLeast(long least) {
    return new Range(BigDecimal.valueOf(least), null);
  }

  boolean contains(BigDecimal value) {
    return value.compareTo(least) >= 0 && (most == null || value.compareTo(most) <= 0);
  }

  /** What the service says about a value out of this range. It writes the ends of a range of fractions as fractions. */
  String objection(BigDecimal value, JsonKind kind) {
    return most != null && value.compareTo(most) > 0
        ? Messages.tooGreat(shown(most, kind))
        : Messages.tooSmall(shown(least, kind));
  }

  private static String shown(BigDecimal end, JsonKind kind) {
    return kind == JsonKind.NUMBER ? end + ".0" : end.toString();
  }

  @Override
  public String toString() {
    return most == null ? "of at least " + least : "from " + least + " to " + most;
  }
}
