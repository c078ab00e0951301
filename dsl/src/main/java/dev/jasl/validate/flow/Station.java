package dev.jasl.validate.flow;

import dev.jasl.shape.Shape;
import dev.jasl.validate.StateNode;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;

/** A state on the way of the analysis: what leads to it, and what was seen there last. */
final class Station {
  /** After so many visits the ways to a state in a loop are taken together. */
  private static final int VISITS_APART = 6;

  /** After so many, nothing is known of it any more. */
  private static final int VISITS = 12;

  private final StateNode state;
  private final IdentityHashMap<Object, Integer> entrances = new IdentityHashMap<>(2);
  private final List<List<Way>> arrivals = new ArrayList<>(2);
  private List<Way> ways = List.of();
  private List<Seen> seen = List.of();
  private int visits;

  Station(StateNode state) {
    this.state = state;
  }

  StateNode state() {
    return state;
  }

  /** Whether that changes anything. Of a state that was looked at too often, nothing is known whatever arrives. */
  boolean arrive(Object over, List<Way> arriving) {
    if (visits > VISITS) {
      return false;
    }
    int entrance = entrances.computeIfAbsent(over, each -> entrances.size());
    if (entrance == arrivals.size()) {
      arrivals.add(List.of());
    }
    return !arrivals.set(entrance, arriving).equals(arriving);
  }

  /** The ways that lead here, as of this visit. */
  List<Way> visit() {
    visits++;
    List<Way> all = new ArrayList<>(1);
    arrivals.forEach(all::addAll);
    if (all.isEmpty()) {
      ways = List.of();
    } else if (visits > VISITS) {
      ways = List.of(new Way(Shape.unknown(), Shape.anyObject(), Optional.empty()));
    } else if (visits > VISITS_APART) {
      all.addAll(ways);
      ways = List.of(Ways.joined(all));
    } else {
      ways = Ways.of(all);
    }
    return ways;
  }

  /** Whether any way has led here yet. */
  boolean isEntered() {
    return !arrivals.isEmpty();
  }

  void saw(List<Seen> last) {
    seen = last;
  }

  List<Way> ways() {
    return ways;
  }

  List<Seen> seen() {
    return seen;
  }
}
