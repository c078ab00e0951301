package dev.jasl.validate.rules;

import dev.jasl.diagnostic.Code;
import dev.jasl.diagnostic.Diagnostic;
import dev.jasl.validate.Report;
import dev.jasl.validate.Rule;
import dev.jasl.validate.ScopeNode;
import dev.jasl.validate.StateGraph;
import dev.jasl.validate.StateNode;

/**
 * Every state can be reached from the {@code StartAt} of its {@code States} object. Where {@code StartAt} itself names no state, that
 * is the fault to mend; the service then reports all states, this rule none.
 */
final class ReachabilityRule implements Rule {
  @Override
  public void check(StateGraph graph, Report report) {
    for (ScopeNode scope : graph.scopes()) {
      if (scope.start().to().isPresent() && !scope.isOpen()) {
        scope.states().stream()
            .filter(state -> !graph.isReached(state))
            .forEach(state -> report.add(state, unreachable(state)));
      }
    }
  }

  private static Diagnostic unreachable(StateNode state) {
    return Diagnostic.of(
        Code.STATE_UNREACHABLE,
        state.at(),
        "State \"%s\" is not reachable.".formatted(state.name()),
        "let a state that is reached go to it, or remove it");
  }
}
