package dev.jasl.validate.rules;

import dev.jasl.diagnostic.Code;
import dev.jasl.diagnostic.Diagnostic;
import dev.jasl.model.Integration;
import dev.jasl.model.IntegrationPattern;
import dev.jasl.model.TaskState;
import dev.jasl.validate.Report;
import dev.jasl.validate.Rule;
import dev.jasl.validate.StateGraph;
import dev.jasl.validate.StateNode;

/**
 * Whoever is to finish a task that waits needs its token, {@code $$.Task.Token}, which exists while the call's parameters are put together
 * and nowhere else. Without it the task ends by its timeout only. Handing on the whole context object counts.
 */
final class TaskTokenRule implements Rule {
  @Override
  public void check(StateGraph graph, Report report) {
    for (StateNode state : graph.states()) {
      if (state.state() instanceof TaskState task && waits(state)) {
        CallArguments arguments = Tasks.arguments(state, task);
        if (arguments.json() != null && !arguments.maySendToken()) {
          report.add(state, unsent(state, arguments.field()));
        }
      }
    }
  }

  private static boolean waits(StateNode state) {
    return state
        .integration()
        .map(Integration::pattern)
        .filter(IntegrationPattern.WAIT_FOR_TASK_TOKEN::equals)
        .isPresent();
  }

  private static Diagnostic unsent(StateNode state, String field) {
    boolean paths = field.equals("Parameters");
    return Diagnostic.of(
        Code.TASK_TOKEN_NOT_SENT,
        state.at().child(field),
        "nobody gets the task token, so that nobody can finish this task",
        paths
            ? "add a field such as \"token.$\": \"$$.Task.Token\""
            : "add a field such as \"token\": \"{% $states.context.Task.Token %}\"");
  }
}
