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
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

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
    Assignments assignments = new Assignments(graph);
    for (AssignedVariable variable : assignments.inner()) {
      outer(variable, assignments)
          .ifPresent(outer -> report.add(variable.state(), refused(variable, outer)));
    }
  }

  /** Where a scope around it has assigned the name. Definitions are nested a few hundred scopes deep at most. */
  private static Optional<AssignedVariable> outer(
      AssignedVariable variable, Assignments assignments) {
    Optional<StateNode> owner = seen(variable.state().scope());
    while (owner.isPresent()) {
      Optional<AssignedVariable> earlier = assignments.before(owner.get(), variable.name());
      if (earlier.isPresent()) {
        return earlier;
      }
      owner = seen(owner.get().scope());
    }
    return Optional.empty();
  }

  /** What is assigned where. */
  private static final class Assignments {
    private final Map<ScopeNode, Map<String, AssignedVariable>> first = new HashMap<>();
    private final Map<StateNode, Set<String>> names = new HashMap<>();
    private final Map<ScopeNode, EarlierNames> earlier = new HashMap<>();
    private final List<AssignedVariable> inner = new ArrayList<>();

    Assignments(StateGraph graph) {
      AssignedVariable.each(graph, this::add);
    }

    private void add(AssignedVariable variable) {
      ScopeNode scope = variable.state().scope();
      first.computeIfAbsent(scope, key -> new HashMap<>()).putIfAbsent(variable.name(), variable);
      names.computeIfAbsent(variable.state(), key -> new HashSet<>()).add(variable.name());
      if (scope.owner().isPresent()) {
        inner.add(variable);
      }
    }

    List<AssignedVariable> inner() {
      return inner;
    }

    /** One of the places where a name is assigned, if it is before this state is entered. */
    Optional<AssignedVariable> before(StateNode state, String name) {
      ScopeNode scope = state.scope();
      AssignedVariable variable = first.getOrDefault(scope, Map.of()).get(name);
      return variable != null
              && earlier
                  .computeIfAbsent(scope, key -> new EarlierNames(key, names))
                  .isAssignedBefore(state, name)
          ? Optional.of(variable)
          : Optional.empty();
    }
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
