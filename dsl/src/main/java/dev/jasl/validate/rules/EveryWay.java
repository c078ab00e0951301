package dev.jasl.validate.rules;

import dev.jasl.validate.StateNode;
import dev.jasl.validate.flow.ShapeFlow;
import dev.jasl.validate.flow.Way;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;

/**
 * Tells what holds on every way to a state from what holds on some. A way on which the same thing is seen twice is one way: it cannot
 * stand in for another, on which all may be well.
 */
final class EveryWay {
  private final int all;
  private final Map<Object, Set<Way>> seen = new HashMap<>();

  private EveryWay(int all) {
    this.all = all;
  }

  static EveryWay to(StateNode state, ShapeFlow flow) {
    return new EveryWay(flow.ways(state).size());
  }

  /** Notes that this is seen on this way. True once: when there is no other way left. */
  boolean isComplete(Object what, Way way) {
    Set<Way> ways =
        seen.computeIfAbsent(what, first -> Collections.newSetFromMap(new IdentityHashMap<>()));
    return ways.add(way) && ways.size() == all;
  }
}
