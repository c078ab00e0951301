package dev.jasl.validate.variables;

import dev.jasl.validate.ScopeNode;
import dev.jasl.validate.StateNode;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;

/** The states of a scope that are reached, each before those it leads to, back edges aside; so that one pass settles most. */
final class ReversePostorder {
  private final BitSet seen = new BitSet();
  private final Deque<Open> open = new ArrayDeque<>();
  private final List<StateNode> done = new ArrayList<>();

  /** A state on the way that is being followed, and where it still leads. */
  private record Open(StateNode state, Iterator<StateNode> following) {}

  private ReversePostorder() {}

  static List<StateNode> of(ScopeNode scope) {
    ReversePostorder walk = new ReversePostorder();
    scope.start().to().ifPresent(walk::enter);
    while (!walk.open.isEmpty()) {
      walk.step();
    }
    Collections.reverse(walk.done);
    return walk.done;
  }

  private void enter(StateNode state) {
    if (!seen.get(state.index())) {
      seen.set(state.index());
      open.push(new Open(state, state.following().iterator()));
    }
  }

  private void step() {
    Open top = open.element();
    if (top.following().hasNext()) {
      enter(top.following().next());
    } else {
      done.add(top.state());
      open.pop();
    }
  }
}
