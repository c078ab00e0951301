package dev.jasl.validate.rules;

import dev.jasl.diagnostic.Code;
import dev.jasl.diagnostic.Diagnostic;
import dev.jasl.model.TaskState;
import dev.jasl.validate.Report;
import dev.jasl.validate.Rule;
import dev.jasl.validate.StateGraph;
import dev.jasl.validate.StateNode;

/**
 * A call of an integration says what it is called with, even if that is nothing: unlike a function or an activity, an integration does not get
 * the state's input.
 *
 * @see <a href="https://github.com/badmintoncryer/cdk-preflight">cdk-preflight quotes what a deployment of September 2026 answered</a>
 */
final class ParametersRule implements Rule {
  @Override
  public void check(StateGraph graph, Report report) {
    for (StateNode state : graph.states()) {
      if (state.state() instanceof TaskState task && state.integration().isPresent()) {
        CallArguments arguments = Tasks.arguments(state, task);
        if (arguments.json() == null) {
          report.add(state, missing(state, task, arguments.field()));
        }
      }
    }
  }

  private static Diagnostic missing(StateNode state, TaskState task, String field) {
    return Diagnostic.of(
        Code.PARAMETERS_MISSING,
        state.at().child("Resource"),
        "%s field is required for resource ARN: %s".formatted(field, task.resource()),
        "add \"%s\": {…}; an integration does not get the state's input".formatted(field));
  }
}
