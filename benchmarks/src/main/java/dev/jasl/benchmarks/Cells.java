package dev.jasl.benchmarks;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** How numbers stand in the tables. */
final class Cells {
  private Cells() {}

  static @Nullable Double ratio(@Nullable Double value, @Nullable Double other) {
    return value == null || other == null ? null : value / other;
  }

  /** A dash stands where something was not measured. */
  static String number(@Nullable Double value) {
    return value == null ? "-" : String.format(Locale.ROOT, value < 1000 ? "%.2f" : "%.0f", value);
  }

  static String times(@Nullable Double value) {
    return value == null ? "-" : number(value) + "×";
  }
}
