package dev.jasl.validate.rules;

import dev.jasl.diagnostic.Code;
import dev.jasl.diagnostic.Diagnostic;
import dev.jasl.diagnostic.Location;
import dev.jasl.model.ExecutionType;
import dev.jasl.model.MapMode;
import dev.jasl.model.MapState;
import dev.jasl.validate.Report;
import dev.jasl.validate.Rule;
import dev.jasl.validate.ScopeNode;
import dev.jasl.validate.StateGraph;
import dev.jasl.validate.StateNode;
import java.util.HashSet;
import java.util.Set;

/**
 * The children of a distributed Map whose ExecutionType is EXPRESS are Express executions: they wait for no job, token or activity, and run
 * no distributed Map. Nobody has recorded whether the service says so when the machine is created or when the child gets there.
 *
 * @see <a href="https://docs.aws.amazon.com/step-functions/latest/dg/choosing-workflow-type.html">Developer Guide, workflow types</a>
 */
final class ExpressChildRule implements Rule {
  private static final String REMEDY = "set \"ExecutionType\": \"STANDARD\" around it";

  @Override
  public void check(StateGraph graph, Report report) {
    Set<ScopeNode> express = express(graph);
    for (StateNode state : express.isEmpty() ? Set.<StateNode>of() : graph.states()) {
      if (express.contains(state.scope())) {
        check(state, report);
      }
    }
  }

  /** Scopes that belong to an Express child; outer scopes come before inner ones. */
  private static Set<ScopeNode> express(StateGraph graph) {
    Set<ScopeNode> express = new HashSet<>();
    for (ScopeNode scope : graph.scopes()) {
      scope
          .owner()
          .filter(owner -> express.contains(owner.scope()) || startsExpress(owner))
          .ifPresent(owner -> express.add(scope));
    }
    return express;
  }

  static boolean startsExpress(StateNode owner) {
    return owner.state() instanceof MapState map
        && map.mode() instanceof MapMode.Distributed children
        && children.executionType() == ExecutionType.EXPRESS;
  }

  private static void check(StateNode state, Report report) {
    ExpressLimits.refusal(state)
        .ifPresent(
            message -> report.add(state, unable(state.at().child("Resource"), message.strip())));
    if (state.state() instanceof MapState map && map.mode() instanceof MapMode.Distributed) {
      Location config =
          state.at().child(map.processor().spelling().field()).child("ProcessorConfig");
      report.add(
          state,
          unable(config.child("Mode"), "An Express child execution runs no distributed Map"));
    }
  }

  private static Diagnostic unable(Location at, String message) {
    return Diagnostic.of(Code.EXPRESS_CHILD_LIMIT, at, message, REMEDY);
  }
}
