package dev.jasl.expr;

/** What a Choice takes for a timestamp: RFC 3339 with a capital {@code T} and {@code Z}. */
final class Timestamps {
  private static final String DATE =
      "[0-9][0-9][0-9][0-9]-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])";
  private static final String TIME = "([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]+)?";
  private static final String OFFSET = "(Z|[+-]([01][0-9]|2[0-3]):[0-5][0-9])";

  /** In JSONata's notation. */
  static final String REGEX = "/^" + DATE + "T" + TIME + OFFSET + "(?![\\s\\S])/";

  private Timestamps() {}
}
