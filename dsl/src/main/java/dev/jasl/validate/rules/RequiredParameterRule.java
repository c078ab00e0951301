package dev.jasl.validate.rules;

import dev.jasl.diagnostic.Code;
import dev.jasl.diagnostic.Diagnostic;
import dev.jasl.model.MapState;
import dev.jasl.model.TaskState;
import dev.jasl.validate.Integrations;
import dev.jasl.validate.Report;
import dev.jasl.validate.Rule;
import dev.jasl.validate.StateGraph;
import dev.jasl.validate.StateNode;
import java.util.List;

/** A call has the parameters without which the service refuses it. What is computed as a whole is not judged. */
final class RequiredParameterRule implements Rule {
  @Override
  public void check(StateGraph graph, Report report) {
    for (StateNode state : graph.states()) {
      if (state.state() instanceof TaskState task) {
        state
            .integration()
            .flatMap(Integrations::find)
            .ifPresent(
                action -> check(state, Tasks.arguments(state, task), action.required(), report));
      } else if (state.state() instanceof MapState map) {
        MapCall.of(state, map)
            .forEach(call -> check(state, call.arguments(), call.required(), report));
      }
    }
  }

  private static void check(
      StateNode state, CallArguments arguments, List<String> required, Report report) {
    for (String name : arguments.missing(required)) {
      report.add(
          state,
          Diagnostic.of(
              Code.PARAMETER_REQUIRED,
              arguments.at(),
              "The field '%s' is required but was missing".formatted(name)));
    }
  }
}
