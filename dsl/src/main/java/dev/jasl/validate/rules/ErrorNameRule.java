package dev.jasl.validate.rules;

import dev.jasl.diagnostic.Code;
import dev.jasl.diagnostic.Diagnostic;
import dev.jasl.diagnostic.Location;
import dev.jasl.model.FailState;
import dev.jasl.model.Text;
import dev.jasl.validate.Report;
import dev.jasl.validate.Rule;
import dev.jasl.validate.StateGraph;
import dev.jasl.validate.StateNode;
import java.util.List;
import java.util.Optional;

/**
 * What an {@code ErrorEquals} names can happen, and can be retried or caught; what a Fail state raises has a name of its own, or one of
 * the language's.
 *
 * @see <a href="https://states-language.net/spec.html#errors">States Language, errors: other names do not begin with "States."</a>
 */
final class ErrorNameRule implements Rule {
  @Override
  public void check(StateGraph graph, Report report) {
    ErrorList.each(graph, list -> check(list, report));
    for (StateNode state : graph.states()) {
      if (state.state() instanceof FailState fail && fail.error() instanceof Text.Fixed error) {
        unknown(error.value(), state.at().child("Error"))
            .ifPresent(finding -> report.add(state, finding));
      }
    }
  }

  private static void check(ErrorList list, Report report) {
    for (int entry = 0; entry < list.entries().size(); entry++) {
      List<String> names = list.entries().get(entry);
      for (int i = 0; i < names.size(); i++) {
        finding(names.get(i), list.at(entry, i))
            .ifPresent(finding -> report.add(list.state(), finding));
      }
    }
  }

  private static Optional<Diagnostic> finding(String name, Location at) {
    if (name.equals(ErrorNames.RUNTIME)) {
      return Optional.of(Diagnostic.of(
          Code.ERROR_NAME_NEVER_TAKEN,
          at,
          "\"States.Runtime\" is neither retried nor caught: it ends the execution",
          "remove it, and keep the error from happening"));
    }
    return unknown(name, at);
  }

  private static Optional<Diagnostic> unknown(String name, Location at) {
    return ErrorNames.isUnknown(name)
        ? Optional.of(Diagnostic.of(
            Code.ERROR_NAME_UNKNOWN,
            at,
            "\"" + name + "\" is no error of the language",
            ErrorNames.remedy(name)))
        : Optional.empty();
  }
}
