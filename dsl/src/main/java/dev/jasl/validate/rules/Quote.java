package dev.jasl.validate.rules;

/** Texts of a definition as messages show them: short, and on one line. */
final class Quote {
  private static final int LONGEST = 80;

  private Quote() {}

  static String of(String text) {
    String start = text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…";
    return start.replaceAll("\\p{Cntrl}", " ");
  }
}
