package dev.jasl.validate.rules;

import dev.jasl.diagnostic.Code;
import dev.jasl.diagnostic.Diagnostic;
import dev.jasl.diagnostic.DidYouMean;
import dev.jasl.diagnostic.Location;
import dev.jasl.model.StateName;
import dev.jasl.validate.Edge;
import dev.jasl.validate.StateNode;
import dev.jasl.validate.variables.Assignment;
import dev.jasl.validate.variables.UnassignedWay;
import dev.jasl.validate.variables.VariableFlow;
import dev.jasl.validate.variables.VariableRead;
import java.util.List;
import java.util.Optional;

/** Tells why a variable has no value where it is read, and what would give it one. */
final class UnassignedStory {
  /** So many findings are told with names and ways that have to be looked for: for each it would cost their product. */
  private static final int EXPLAINED = 20;

  private final VariableFlow flow;
  private int told;

  UnassignedStory(VariableFlow flow) {
    this.flow = flow;
  }

  Diagnostic tell(StateNode state, VariableRead read) {
    told++;
    if (flow.mayBeAssigned(state, read.name())) {
      return sometimes(state, read);
    }
    List<Assignment> all = flow.assignments(read.name());
    if (all.isEmpty()) {
      return nowhere(read);
    }
    Optional<Assignment> seen = all.stream()
        .filter(assignment -> VariableFlow.sees(state, assignment.state()))
        .findFirst();
    return seen.isPresent() ? never(state, read, seen.get()) : elsewhere(state, read, all.get(0));
  }

  private Diagnostic nowhere(VariableRead read) {
    String remedy = Optional.of(flow.names())
        .filter(names -> told <= EXPLAINED)
        .flatMap(names -> DidYouMean.closest(read.name(), names))
        .map(near -> "did you mean $" + near + "?")
        .orElse("assign it in a state that comes before");
    return Diagnostic.of(
        Code.VARIABLE_NEVER_ASSIGNED,
        read.at(),
        "reads $%s, which no state assigns".formatted(read.name()),
        remedy);
  }

  private static Diagnostic elsewhere(StateNode state, VariableRead read, Assignment there) {
    return Diagnostic.of(
        Code.VARIABLE_OUT_OF_SCOPE,
        read.at(),
        "reads $%s, which is assigned at %s and cannot be seen from here"
            .formatted(read.name(), there.at()),
        runsInChild(state)
            ? "a distributed Map runs in executions of its own: hand the value in with ItemSelector"
            : "hand it out in the output there, and assign it from the result");
  }

  private static boolean runsInChild(StateNode state) {
    Optional<StateNode> owner = state.scope().owner();
    while (owner.isPresent() && !VariableFlow.isDistributed(owner.get())) {
      owner = owner.get().scope().owner();
    }
    return owner.isPresent();
  }

  private Diagnostic never(StateNode state, VariableRead read, Assignment seen) {
    return Diagnostic.of(
        Code.VARIABLE_NEVER_ASSIGNED,
        read.at(),
        "reads $%s, which no way to here assigns".formatted(read.name()),
        skipped(state, read.name())
            .orElseGet(() -> seen.state() == state
                ? "a state sees what was assigned before it, not what it assigns itself"
                : "it is assigned at %s only; assign it before".formatted(seen.at())));
  }

  private Diagnostic sometimes(StateNode state, VariableRead read) {
    return Diagnostic.of(
        Code.VARIABLE_SOMETIMES_UNASSIGNED,
        read.at(),
        "reads $%s, which is not assigned on every way to here%s"
            .formatted(
                read.name(), way(state, read.name()).map(UnassignedStory::names).orElse("")),
        skipped(state, read.name())
            .orElse("assign it on every way, or ask first whether it is there"));
  }

  private static String names(UnassignedWay way) {
    List<StateName> names = way.edges().stream().map(Edge::target).toList();
    return ": " + NameList.of(names);
  }

  private Optional<UnassignedWay> way(StateNode state, String name) {
    return told <= EXPLAINED ? UnassignedWay.to(state, name, flow) : Optional.empty();
  }

  /** The usual reason: who leaves a state by a catcher leaves its {@code Assign} behind. */
  private Optional<String> skipped(StateNode state, String name) {
    return way(state, name).stream()
        .flatMap(way -> way.edges().stream())
        .filter(edge -> edge.kind() == Edge.Kind.CATCH && assignsOtherwise(edge, name))
        .findFirst()
        .map(edge -> catcher(edge, name));
  }

  private boolean assignsOtherwise(Edge caught, String name) {
    return flow.assignments(name).stream()
        .anyMatch(assignment -> caught.from().equals(Optional.of(assignment.state())));
  }

  private static String catcher(Edge caught, String name) {
    Location at = caught.from().orElseThrow().at();
    return "when a catcher of %s takes an error, the state's own Assign does not happen: assign $%s in the catcher too"
        .formatted(at, name);
  }
}
