package dev.jasl.validate.flow;

import dev.jasl.validate.Edge;
import dev.jasl.validate.ScopeNode;
import dev.jasl.validate.StateGraph;
import dev.jasl.validate.StateNode;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * In which order states are best looked at: each before those that it leads to, loops aside, and what is inside a Parallel or Map
 * between its beginning and its end. So most are looked at once.
 */
final class Order {
  private final Map<StateNode, List<ScopeNode>> inside = new HashMap<>();
  private final Map<Step, Integer> places = new HashMap<>();

  /** The beginning of a state, or the end of a Parallel or Map. */
  private record Step(StateNode state, boolean leaving) {}

  private record Open(Step step, Iterator<Step> next) {}

  Order(StateGraph graph) {
    for (ScopeNode scope : graph.scopes()) {
      scope.owner().ifPresent(owner -> inside
          .computeIfAbsent(owner, each -> new ArrayList<>())
          .add(scope));
    }
    List<Step> done = new ArrayList<>();
    Deque<Open> open = new ArrayDeque<>();
    graph.scopes().get(0).start().to().ifPresent(first -> enter(new Step(first, false), open));
    while (!open.isEmpty()) {
      Open top = open.element();
      if (top.next().hasNext()) {
        enter(top.next().next(), open);
      } else {
        done.add(top.step());
        open.pop();
      }
    }
    for (int i = 0; i < done.size(); i++) {
      places.put(done.get(i), done.size() - i);
    }
  }

  private void enter(Step step, Deque<Open> open) {
    if (places.putIfAbsent(step, 0) == null) {
      open.push(new Open(step, next(step).iterator()));
    }
  }

  private List<Step> next(Step step) {
    List<Step> next = new ArrayList<>();
    List<ScopeNode> scopes = scopes(step.state());
    if (!scopes.isEmpty() && !step.leaving()) {
      next.add(new Step(step.state(), true));
      scopes.forEach(scope -> add(scope.start(), next));
      return next;
    }
    step.state().edges().forEach(edge -> add(edge, next));
    Optional<StateNode> owner = step.state().scope().owner();
    if (owner.isPresent() && step.state().ends()) {
      next.add(new Step(owner.get(), true));
    }
    return next;
  }

  private static void add(Edge edge, List<Step> next) {
    edge.to().ifPresent(state -> next.add(new Step(state, false)));
  }

  /** The scopes of a Parallel or Map. */
  List<ScopeNode> scopes(StateNode state) {
    return inside.getOrDefault(state, List.of());
  }

  int beginning(StateNode state) {
    return places.getOrDefault(new Step(state, false), 0);
  }

  int end(StateNode state) {
    return places.getOrDefault(new Step(state, true), 0);
  }
}
