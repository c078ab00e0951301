package dev.jasl.validate.rules;

import dev.jasl.diagnostic.Code;
import dev.jasl.diagnostic.Diagnostic;
import dev.jasl.model.MapMode;
import dev.jasl.model.MapState;
import dev.jasl.validate.Report;
import dev.jasl.validate.Rule;
import dev.jasl.validate.ScopeNode;
import dev.jasl.validate.StateGraph;
import dev.jasl.validate.StateNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * An inner scope assigns no variable that was assigned before, in a scope around it: it could not change it, and may not hide it. The
 * children of a distributed Map see nothing of what is around them, so that names are free there, as they are in scopes beside each other.
 *
 * <p>What the state around the scope assigns itself, or its catchers, comes after the scope has ended; the service has accepted that.
 *
 * @see <a href="https://docs.aws.amazon.com/step-functions/latest/dg/workflow-variables.html">Developer Guide, variable scope</a>
 */
final class OuterVariableRule implements Rule {
  @Override
  public void check(StateGraph graph, Report report) {
    Map<ScopeNode, Map<String, List<AssignedVariable>>> assigned = new HashMap<>();
    List<AssignedVariable> inner = new ArrayList<>();
    AssignedVariable.each(graph, variable -> {
      ScopeNode scope = variable.state().scope();
      assigned
          .computeIfAbsent(scope, key -> new HashMap<>())
          .computeIfAbsent(variable.name(), key -> new ArrayList<>())
          .add(variable);
      if (scope.owner().isPresent()) {
        inner.add(variable);
      }
    });
    Precedence precedence = new Precedence();
    for (AssignedVariable variable : inner) {
      outer(variable, assigned, precedence)
          .ifPresent(outer -> report.add(variable.state(), refused(variable, outer)));
    }
  }

  /** Where a scope around it has assigned the name. Definitions are nested a few hundred scopes deep at most. */
  private static Optional<AssignedVariable> outer(
      AssignedVariable variable,
      Map<ScopeNode, Map<String, List<AssignedVariable>>> assigned,
      Precedence precedence) {
    Optional<StateNode> owner = seen(variable.state().scope());
    while (owner.isPresent()) {
      StateNode around = owner.get();
      Optional<AssignedVariable> earlier =
          assigned
              .getOrDefault(around.scope(), Map.of())
              .getOrDefault(variable.name(), List.of())
              .stream()
              .filter(outer -> precedence.isBefore(outer.state(), around))
              .findFirst();
      if (earlier.isPresent()) {
        return earlier;
      }
      owner = seen(around.scope());
    }
    return Optional.empty();
  }

  /** The state that a scope belongs to, if what is around that state can be seen from within. */
  private static Optional<StateNode> seen(ScopeNode scope) {
    return scope
        .owner()
        .filter(owner ->
            !(owner.state() instanceof MapState map && map.mode() instanceof MapMode.Distributed));
  }

  private static Diagnostic refused(AssignedVariable variable, AssignedVariable outer) {
    return Diagnostic.of(
        Code.VARIABLE_NAME_OF_OUTER_SCOPE,
        variable.at(),
        "The variable name '%s' was already defined in a parent scope.".formatted(variable.name()),
        "%s assigns it; choose another name, and hand the value out as output"
            .formatted(outer.at()));
  }
}
