package dev.jasl.expr;

import com.google.errorprone.annotations.CanIgnoreReturnValue;

/** Indexes and counts that are written down. */
final class Indexes {
  private Indexes() {}

  /**
   * The index itself.
   *
   * @throws IllegalArgumentException if it is negative
   */
  @CanIgnoreReturnValue
  static int check(int index) {
    if (index < 0) {
      throw new IllegalArgumentException("an index or a size must not be negative: " + index);
    }
    return index;
  }

  /**
   * Refuses what is no stretch.
   *
   * @throws IllegalArgumentException if it begins before 0, or ends before it begins
   */
  static void check(int begin, int end) {
    if (check(begin) > end) {
      throw new IllegalArgumentException(
          "a stretch must not end before it begins: " + begin + ", " + end);
    }
  }
}
