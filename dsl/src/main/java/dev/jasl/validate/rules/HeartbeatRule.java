package dev.jasl.validate.rules;

import dev.jasl.diagnostic.Code;
import dev.jasl.diagnostic.Diagnostic;
import dev.jasl.model.IntegrationPattern;
import dev.jasl.model.Quantity;
import dev.jasl.model.QueryLanguage;
import dev.jasl.model.TaskState;
import dev.jasl.validate.Report;
import dev.jasl.validate.Rule;
import dev.jasl.validate.StateGraph;
import dev.jasl.validate.StateNode;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Who is to send heartbeats needs the task's token: the worker of an activity has it, and so has who is told it by a task that waits for
 * it, or by one that starts a job. A function that is called by its ARN and a call that ends with the answer have none. What a placeholder
 * stands for is not known.
 *
 * @see <a href="https://docs.aws.amazon.com/step-functions/latest/apireference/API_SendTaskHeartbeat.html">SendTaskHeartbeat</a>
 */
final class HeartbeatRule implements Rule {
  private static final Pattern FUNCTION = Pattern.compile("arn:[^:]+:lambda:.*");
  private static final String REMOVE =
      "remove the field (\"TimeoutSeconds\" says how long the task may take)";

  @Override
  public void check(StateGraph graph, Report report) {
    for (StateNode state : graph.states()) {
      if (state.state() instanceof TaskState task && task.heartbeatSeconds() != null) {
        Optional<IntegrationPattern> pattern = state.integration().map(called -> called.pattern());
        if (pattern.isPresent()) {
          check(state, task, pattern.get(), report);
        } else if (FUNCTION.matcher(task.resource().text()).matches()) {
          report.add(state, unsent(state, task, "a function that is called by its ARN", REMOVE));
        }
      }
    }
  }

  private static void check(
      StateNode state, TaskState task, IntegrationPattern pattern, Report report) {
    if (pattern == IntegrationPattern.REQUEST_RESPONSE) {
      report.add(state, unsent(state, task, "a call that ends with the service's answer", REMOVE));
    } else if (pattern != IntegrationPattern.WAIT_FOR_TASK_TOKEN
        && !Tasks.arguments(state, task).maySendToken()) {
      String mend = REMOVE + ", or hand the task token to the job";
      report.add(state, unsent(state, task, "a job that does not know the task token", mend));
    }
  }

  private static Diagnostic unsent(StateNode state, TaskState task, String who, String mend) {
    boolean isPath = task.heartbeatSeconds() instanceof Quantity.Computed
        && Tasks.arguments(state, task).language() == QueryLanguage.JSONPATH;
    return Diagnostic.of(
        Code.HEARTBEAT_NEVER_SENT,
        state.at().child(isPath ? "HeartbeatSecondsPath" : "HeartbeatSeconds"),
        "no heartbeat ever comes from " + who,
        mend);
  }
}
