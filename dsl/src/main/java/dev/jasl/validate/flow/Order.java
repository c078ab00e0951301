package dev.jasl.validate.flow;

import dev.jasl.validate.ScopeNode;
import dev.jasl.validate.StateGraph;
import dev.jasl.validate.StateNode;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/**
 * In which order states are best looked at: each before those that it leads to, loops aside, and what is inside a Parallel or Map
 * between its beginning and its end. So most are looked at once.
 */
final class Order {
  private final List<Steps> all = new ArrayList<>();

  /** The beginning of a state, or the end of a Parallel or Map. */
  private static final class Step {
    private final Steps of;
    private final boolean leaving;
    private boolean entered;
    private int place;

    Step(Steps of, boolean leaving) {
      this.of = of;
      this.leaving = leaving;
    }
  }

  /** A state with what is inside it. */
  private static final class Steps {
    private final StateNode state;
    private final Step beginning = new Step(this, false);
    private final Step end = new Step(this, true);
    private List<ScopeNode> inside = List.of();

    Steps(StateNode state) {
      this.state = state;
    }

    void add(ScopeNode scope) {
      inside = inside.isEmpty() ? new ArrayList<>() : inside;
      inside.add(scope);
    }
  }

  private record Open(Step step, Iterator<Step> next) {}

  Order(StateGraph graph) {
    graph.states().forEach(state -> all.add(new Steps(state)));
    for (ScopeNode scope : graph.scopes()) {
      scope.owner().ifPresent(owner -> steps(owner).add(scope));
    }
    List<Step> done = new ArrayList<>();
    Deque<Open> open = new ArrayDeque<>();
    graph.scopes().get(0).start().to().ifPresent(first -> enter(steps(first).beginning, open));
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
      done.get(i).place = done.size() - i;
    }
  }

  private void enter(Step step, Deque<Open> open) {
    if (!step.entered) {
      step.entered = true;
      open.push(new Open(step, next(step).iterator()));
    }
  }

  private List<Step> next(Step step) {
    List<Step> next = new ArrayList<>();
    if (!step.of.inside.isEmpty() && !step.leaving) {
      next.add(step.of.end);
      for (ScopeNode scope : step.of.inside) {
        scope.start().to().ifPresent(first -> next.add(steps(first).beginning));
      }
      return next;
    }
    StateNode state = step.of.state;
    state.following().forEach(following -> next.add(steps(following).beginning));
    Optional<StateNode> owner = state.scope().owner();
    if (owner.isPresent() && state.ends()) {
      next.add(steps(owner.get()).end);
    }
    return next;
  }

  private Steps steps(StateNode state) {
    return all.get(state.index());
  }

  /** The scopes of a Parallel or Map. */
  List<ScopeNode> scopes(StateNode state) {
    return steps(state).inside;
  }

  int beginning(StateNode state) {
    return steps(state).beginning.place;
  }

  int end(StateNode state) {
    return steps(state).end.place;
  }
}
