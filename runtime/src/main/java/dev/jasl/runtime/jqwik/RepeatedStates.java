package dev.jasl.runtime.jqwik;

import dev.jasl.model.MapState;
import dev.jasl.validate.StateNode;
import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;

/** The states that one execution can enter more than once, so that a later visit can fail where an earlier one went well. */
final class RepeatedStates {
  private RepeatedStates() {}

  /** Whether the state stands in a loop, in what a Map runs for its items, or within a state that is itself repeated. */
  static boolean has(StateNode state) {
    if (isInLoop(state)) {
      return true;
    }
    Optional<StateNode> owner = state.scope().owner();
    return owner.isPresent() && (runsOften(owner.get()) || has(owner.get()));
  }

  private static boolean runsOften(StateNode owner) {
    return owner.state() instanceof MapState || !owner.errors().retriers().isEmpty();
  }

  private static boolean isInLoop(StateNode state) {
    Set<StateNode> seen = new HashSet<>();
    Queue<StateNode> open = new ArrayDeque<>(state.following());
    while (!open.isEmpty()) {
      StateNode next = open.remove();
      if (seen.add(next)) {
        open.addAll(next.following());
      }
    }
    return seen.contains(state);
  }
}
