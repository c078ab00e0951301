package dev.jasl.expr;

/**
 * The place in which a part of an expression is written.
 *
 * @param precedence what holds together more weakly needs parentheses here
 * @param strict whether the whole expression has no value when what stands here has none; JSONata passes over a missing part elsewhere,
 *     in a comparison with {@code =} or in an array
 */
record Slot(int precedence, boolean strict) {
  /** All of an expression. */
  static final Slot WHOLE = new Slot(JsonataForm.CONDITIONAL, true);

  /** Beside commas, where a missing part goes unnoticed. */
  static final Slot LENIENT_ARGUMENT = new Slot(JsonataForm.CONDITIONAL, false);

  Slot within(int inner, boolean strictHere) {
    return new Slot(inner, strict && strictHere);
  }

  /** Before a dot or a bracket. */
  Slot atom() {
    return new Slot(JsonataForm.ATOM, strict);
  }

  Slot strictly() {
    return new Slot(precedence, true);
  }
}
