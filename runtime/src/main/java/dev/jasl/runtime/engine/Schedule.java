package dev.jasl.runtime.engine;

import java.util.List;

/**
 * Decides the interleaving of branches and iterations: which of those that can go on does so next. Each turn is one step: a state is
 * entered, a call is made, a state is left. Nothing here is remembered between choices, so that one schedule serves many runs.
 */
@FunctionalInterface
public interface Schedule {
  /**
   * Chooses.
   *
   * @param turn how many choices there were before in this run
   * @param ready how many can go on, at least 2; they stand in the order in which they became able to
   * @return the position of the one to go on, from 0 and below {@code ready}
   */
  int choose(long turn, int ready);

  /** Each in its turn: who has waited longest goes on. */
  static Schedule inTurn() {
    return Choices.NONE;
  }

  /** One of the many interleavings, decided by a seed. */
  static Schedule seeded(long seed) {
    return new Seeded(seed);
  }

  /**
   * These choices, one after the other, and in turn when they are used up. For tests that want one certain interleaving, and for
   * properties that shrink it: fewer and smaller numbers are nearer to {@link #inTurn}.
   *
   * @param choices each counted around the number of those that can go on
   */
  static Schedule of(List<Integer> choices) {
    return new Choices(choices);
  }

  /** See {@link #of}. */
  record Choices(List<Integer> choices) implements Schedule {
    private static final Choices NONE = new Choices(List.of());

    public Choices {
      choices = List.copyOf(choices);
    }

    @Override
    public int choose(long turn, int ready) {
      return turn < choices.size() ? Math.floorMod(choices.get((int) turn), ready) : 0;
    }

    @Override
    public String toString() {
      return choices.isEmpty() ? "in turn" : choices + ", then in turn";
    }
  }

  /** See {@link #seeded}. */
  record Seeded(long seed) implements Schedule {
    @Override
    public int choose(long turn, int ready) {
      return Math.floorMod(mixed(seed + turn * 0x9e3779b97f4a7c15L), ready);
    }

    /** Spreads the bits of a number over all of it, as the last step of SplitMix64 does. */
    private static long mixed(long number) {
      long z = (number ^ (number >>> 30)) * 0xbf58476d1ce4e5b9L;
      z = (z ^ (z >>> 27)) * 0x94d049bb133111ebL;
      return z ^ (z >>> 31);
    }

    @Override
    public String toString() {
      return "by seed " + seed;
    }
  }
}
