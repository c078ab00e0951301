package dev.jasl.validate.rules;

import dev.jasl.diagnostic.Code;
import dev.jasl.diagnostic.Diagnostic;
import dev.jasl.diagnostic.DidYouMean;
import dev.jasl.validate.Edge;
import dev.jasl.validate.Report;
import dev.jasl.validate.Rule;
import dev.jasl.validate.ScopeNode;
import dev.jasl.validate.StateGraph;
import dev.jasl.validate.StateNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A transition may only reach a state of the same {@code States} object. Where a placeholder decides, nothing is said.
 *
 * @see <a href="https://github.com/floci-io/floci/pull/2786">Measured on the service: one message for all fields, and the locations</a>
 */
final class TransitionTargetRule implements Rule {
  /** So many missing targets of a scope are compared with all its names: comparing each with each would cost their product. */
  private static final int COMPARED = 20;

  @Override
  public void check(StateGraph graph, Report report) {
    for (ScopeNode scope : graph.scopes()) {
      int compared = 0;
      for (Edge edge : missing(scope)) {
        Optional<String> remedy = elsewhere(edge, graph);
        if (remedy.isEmpty() && compared++ < COMPARED) {
          remedy = here(edge);
        }
        report(edge, remedy, report);
      }
    }
  }

  private static List<Edge> missing(ScopeNode scope) {
    List<Edge> edges = new ArrayList<>();
    edges.add(scope.start());
    scope.states().forEach(state -> edges.addAll(state.edges()));
    edges.removeIf(edge -> edge.to().isPresent() || edge.isOpen());
    return edges;
  }

  private static Optional<String> elsewhere(Edge edge, StateGraph graph) {
    return graph.named(edge.target()).stream()
        .findFirst()
        .map(state -> "it stands at %s, and a transition stays within its own States object"
            .formatted(state.at()));
  }

  private static Optional<String> here(Edge edge) {
    List<String> names =
        edge.scope().states().stream().map(state -> state.name().value()).toList();
    Optional<String> all = names.isEmpty() || names.size() > NameList.LONGEST
        ? Optional.empty()
        : Optional.of("known here: " + NameList.of(names));
    return DidYouMean.hint(edge.target().value(), names).or(() -> all);
  }

  /** The service says "Next", whatever the field is called. */
  private static void report(Edge edge, Optional<String> remedy, Report report) {
    String message = "Missing 'Next' target: " + edge.target();
    Diagnostic finding = new Diagnostic(Code.TRANSITION_TARGET_MISSING, edge.at(), message, remedy);
    Optional<StateNode> from = edge.from();
    if (from.isPresent()) {
      report.add(from.get(), finding);
    } else {
      report.add(edge.scope(), finding);
    }
  }
}
