package dev.jasl.validate.rules;

import dev.jasl.validate.Edge;
import dev.jasl.validate.ScopeNode;
import dev.jasl.validate.StateNode;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;

/** Which states of a scope come before others. What was found out is kept, so that each state is walked from once. */
final class Precedence {
  private final Map<StateNode, Set<StateNode>> after = new HashMap<>();

  /** Whether there is a way from one state to the other, and none back: between states of one loop, neither is before the other. */
  boolean isBefore(StateNode first, StateNode second) {
    return first.scope() == second.scope()
        && isReached(second.scope(), first)
        && after(first).contains(second)
        && !after(second).contains(first);
  }

  private boolean isReached(ScopeNode scope, StateNode state) {
    return scope
        .start()
        .to()
        .filter(start -> start == state || after(start).contains(state))
        .isPresent();
  }

  private Set<StateNode> after(StateNode state) {
    return after.computeIfAbsent(state, Precedence::walk);
  }

  private static Set<StateNode> walk(StateNode from) {
    Set<StateNode> seen = new HashSet<>();
    Queue<StateNode> open = new ArrayDeque<>();
    open.add(from);
    while (!open.isEmpty()) {
      open.remove().edges().stream()
          .map(Edge::to)
          .flatMap(Optional::stream)
          .filter(seen::add)
          .forEach(open::add);
    }
    return seen;
  }
}
