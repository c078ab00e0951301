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
    return (turn, ready) -> 0;
  }

  /** One of the many interleavings, decided by a seed. */
  static Schedule seeded(long seed) {
    return (turn, ready) -> (int) Math.floorMod(mixed(seed + turn * 0x9e3779b97f4a7c15L), ready);
  }

  /**
   * These choices, one after the other, and in turn when they are used up. For tests that want one certain interleaving, and for
   * properties that shrink it: fewer and smaller numbers are nearer to {@link #inTurn}.
   *
   * @param choices each counted around the number of those that can go on
   */
  static Schedule of(List<Integer> choices) {
    List<Integer> fixed = List.copyOf(choices);
    return (turn, ready) -> turn < fixed.size() ? Math.floorMod(fixed.get((int) turn), ready) : 0;
  }

  /** Spreads the bits of a number over all of it (the finalizer of SplitMix64). */
  private static long mixed(long number) {
    long z = (number ^ (number >>> 30)) * 0xbf58476d1ce4e5b9L;
    z = (z ^ (z >>> 27)) * 0x94d049bb133111ebL;
    return z ^ (z >>> 31);
  }
}
