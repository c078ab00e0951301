package dev.jasl.validate.rules;

import dev.jasl.validate.ScopeNode;
import dev.jasl.validate.StateNode;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which variables have been assigned when a state of a scope is entered, on some way that does not go round a loop. One pass over the
 * states in an order in which each comes after those before it; the edges that lead back are left out.
 */
final class EarlierNames {
  private final Map<String, Integer> numbers = new HashMap<>();
  private final Map<StateNode, BitSet> before = new HashMap<>();

  /**
   * Of one scope.
   *
   * @param assigned what each state assigns
   */
  EarlierNames(ScopeNode scope, Map<StateNode, Set<String>> assigned) {
    Set<StateNode> passed = new HashSet<>();
    for (StateNode state : inOrder(scope)) {
      passed.add(state);
      BitSet after = (BitSet) before.computeIfAbsent(state, key -> new BitSet()).clone();
      assigned.getOrDefault(state, Set.of()).forEach(name -> after.set(number(name)));
      for (StateNode next : state.following()) {
        if (!passed.contains(next)) {
          before.computeIfAbsent(next, key -> new BitSet()).or(after);
        }
      }
    }
  }

  boolean isAssignedBefore(StateNode state, String name) {
    Integer number = numbers.get(name);
    return number != null && before.getOrDefault(state, new BitSet()).get(number);
  }

  private int number(String name) {
    return numbers.computeIfAbsent(name, key -> numbers.size());
  }

  private record Visit(StateNode state, Iterator<StateNode> rest) {}

  /** Reached states, each before those that follow it but for loops: the reverse of the order in which a walk leaves them. */
  private static List<StateNode> inOrder(ScopeNode scope) {
    List<StateNode> left = new ArrayList<>();
    Set<StateNode> entered = new HashSet<>();
    Deque<Visit> way = new ArrayDeque<>();
    scope.start().to().ifPresent(start -> enter(start, entered, way));
    while (!way.isEmpty()) {
      Visit visit = way.element();
      if (!visit.rest().hasNext()) {
        left.add(way.pop().state());
      } else {
        enter(visit.rest().next(), entered, way);
      }
    }
    Collections.reverse(left);
    return left;
  }

  private static void enter(StateNode state, Set<StateNode> entered, Deque<Visit> way) {
    if (entered.add(state)) {
      way.push(new Visit(state, state.following().iterator()));
    }
  }
}
