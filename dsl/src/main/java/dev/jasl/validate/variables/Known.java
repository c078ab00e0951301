package dev.jasl.validate.variables;

import java.util.BitSet;

/** Of each variable, by its number, whether it may have a value at a place, and whether it may have none; both can be. */
final class Known {
  private final BitSet assigned = new BitSet();
  private final BitSet unassigned = new BitSet();

  /** At the start of an execution none of so many variables has a value. */
  static Known nothingOf(int variables) {
    Known known = new Known();
    known.unassigned.set(0, variables);
    return known;
  }

  boolean mayBeAssigned(int variable) {
    return assigned.get(variable);
  }

  boolean mayBeUnassigned(int variable) {
    return unassigned.get(variable);
  }

  /**
   * Adds what holds on one more way to this place.
   *
   * @param there what holds where the way begins
   * @param set what is assigned on it
   * @return whether that was news
   */
  boolean join(Known there, BitSet set) {
    BitSet without = (BitSet) there.unassigned.clone();
    without.andNot(set);
    boolean news = add(assigned, there.assigned);
    news |= add(assigned, set);
    news |= add(unassigned, without);
    return news;
  }

  private static boolean add(BitSet to, BitSet from) {
    int before = to.cardinality();
    to.or(from);
    return to.cardinality() > before;
  }
}
