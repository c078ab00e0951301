package dev.jasl.runtime.engine;

import java.util.List;

/** Choices made ahead, so that what is built from them can be shrunk: behind its end every choice is the first, which is the simplest. */
final class Tape {
  private final List<Integer> choices;
  private int position;

  Tape(List<Integer> choices) {
    this.choices = choices;
  }

  /** From 0, below {@code bound}. */
  int next(int bound) {
    return position < choices.size() ? Math.floorMod(choices.get(position++), bound) : 0;
  }

  <T> T pick(List<T> values) {
    return values.get(next(values.size()));
  }

  boolean flip() {
    return next(2) == 1;
  }
}
