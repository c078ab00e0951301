package dev.jasl.validate.rules;

import dev.jasl.diagnostic.Code;
import dev.jasl.diagnostic.Diagnostic;
import dev.jasl.model.TaskState;
import dev.jasl.validate.Report;
import dev.jasl.validate.Rule;
import dev.jasl.validate.StateGraph;
import dev.jasl.validate.StateNode;

/**
 * A task that waits for the worker of an activity calls nothing, and needs no role for it.
 *
 * @see <a href="https://github.com/badmintoncryer/cdk-preflight">cdk-preflight quotes message and location</a>
 */
final class ActivityCredentialsRule implements Rule {
  @Override
  public void check(StateGraph graph, Report report) {
    for (StateNode state : graph.states()) {
      if (state.state() instanceof TaskState task
          && task.credentials() != null
          && ExpressLimits.isActivity(state)) {
        report.add(state, refused(state));
      }
    }
  }

  private static Diagnostic refused(StateNode state) {
    return Diagnostic.of(
        Code.ACTIVITY_WITH_CREDENTIALS,
        state.at().child("Credentials"),
        "The field 'Credentials' is not supported for activities",
        "remove it");
  }
}
