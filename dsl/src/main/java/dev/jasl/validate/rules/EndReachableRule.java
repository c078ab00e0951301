package dev.jasl.validate.rules;

import dev.jasl.diagnostic.Code;
import dev.jasl.diagnostic.Diagnostic;
import dev.jasl.model.StateName;
import dev.jasl.validate.Report;
import dev.jasl.validate.Rule;
import dev.jasl.validate.ScopeNode;
import dev.jasl.validate.StateGraph;
import dev.jasl.validate.StateNode;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.function.Function;

/**
 * From every state that is reached there is a way to the end. Where there is none, the states run in circles until something fails or
 * the execution is stopped. A way out through a target that does not exist counts, since it is reported as such; where nothing is
 * terminal at all, {@link TerminalStateRule} has said so.
 */
final class EndReachableRule implements Rule {
  @Override
  public void check(StateGraph graph, Report report) {
    for (ScopeNode scope : graph.scopes()) {
      if (scope.states().stream().anyMatch(StateNode::ends)) {
        check(scope, graph, report);
      }
    }
  }

  private static void check(ScopeNode scope, StateGraph graph, Report report) {
    Set<StateNode> canEnd = canEnd(scope);
    Set<StateNode> told = new HashSet<>();
    for (StateNode state : scope.states()) {
      if (graph.isReached(state) && !canEnd.contains(state) && !told.contains(state)) {
        Set<StateNode> circle =
            walk(List.of(state), one -> told.contains(one) ? List.of() : one.following());
        if (Collections.disjoint(told, circle)) {
          report.add(state, endless(state, circle));
        }
        told.addAll(circle);
      }
    }
  }

  private static Set<StateNode> canEnd(ScopeNode scope) {
    Map<StateNode, List<StateNode>> before = new HashMap<>();
    List<StateNode> ends = new ArrayList<>();
    for (StateNode state : scope.states()) {
      List<StateNode> after = state.following();
      after.forEach(
          next -> before.computeIfAbsent(next, key -> new ArrayList<>()).add(state));
      if (state.ends() || after.size() < state.edges().size()) {
        ends.add(state);
      }
    }
    return walk(ends, state -> before.getOrDefault(state, List.of()));
  }

  private static Set<StateNode> walk(
      List<StateNode> from, Function<StateNode, List<StateNode>> ways) {
    Set<StateNode> seen = new LinkedHashSet<>(from);
    Queue<StateNode> todo = new ArrayDeque<>(from);
    while (!todo.isEmpty()) {
      for (StateNode next : ways.apply(todo.remove())) {
        if (seen.add(next)) {
          todo.add(next);
        }
      }
    }
    return seen;
  }

  private static Diagnostic endless(StateNode state, Set<StateNode> circle) {
    List<StateName> names = circle.stream()
        .flatMap(one -> one.following().stream())
        .map(StateNode::name)
        .distinct()
        .toList();
    return Diagnostic.of(
        Code.END_UNREACHABLE,
        state.at(),
        "no way leads from here to an end, only to " + NameList.of(names),
        "let one of them end, or go to a state that does");
  }
}
