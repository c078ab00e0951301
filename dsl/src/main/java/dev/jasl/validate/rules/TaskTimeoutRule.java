package dev.jasl.validate.rules;

import dev.jasl.diagnostic.Code;
import dev.jasl.diagnostic.Diagnostic;
import dev.jasl.model.IntegrationPattern;
import dev.jasl.model.TaskState;
import dev.jasl.validate.FlowRule;
import dev.jasl.validate.Report;
import dev.jasl.validate.StateNode;
import dev.jasl.validate.flow.ShapeFlow;

/**
 * A Task that waits for a job, a token or an activity worker does not wait for ever: without a timeout it may hang as long as an
 * execution can, a year. Calls that are answered at once, and functions, have limits of their own.
 *
 * @see <a href="https://docs.aws.amazon.com/step-functions/latest/dg/sfn-best-practices.html">Developer Guide, best practices</a>
 */
final class TaskTimeoutRule implements FlowRule {
  @Override
  public void check(ShapeFlow flow, Report report) {
    if (flow.graph().definition().timeoutSeconds() != null) {
      return;
    }
    for (StateNode state : flow.graph().states()) {
      if (state.state() instanceof TaskState task
          && task.timeoutSeconds() == null
          && task.heartbeatSeconds() == null
          && waits(state, task)) {
        report.add(
            state,
            Diagnostic.of(
                Code.TASK_WITHOUT_TIMEOUT,
                state.at(),
                "%s has no timeout and may wait for a year".formatted(state.name()),
                "add \"TimeoutSeconds\" or, if who works on it tells that it lives, \"HeartbeatSeconds\""));
      }
    }
  }

  private static boolean waits(StateNode state, TaskState task) {
    return task.resource().text().contains(":activity:")
        || state
            .integration()
            .map(called -> called.pattern() != IntegrationPattern.REQUEST_RESPONSE)
            .orElse(false);
  }
}
