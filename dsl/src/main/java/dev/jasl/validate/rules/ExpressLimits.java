package dev.jasl.validate.rules;

import dev.jasl.model.Integration;
import dev.jasl.model.IntegrationPattern;
import dev.jasl.model.TaskState;
import dev.jasl.validate.StateNode;
import java.util.Optional;
import java.util.regex.Pattern;

/** What an Express execution cannot do, because it waits for nobody. */
final class ExpressLimits {
  private static final Pattern ACTIVITY =
      Pattern.compile("arn:[^:]*:states:[^:]*:[^:]*:activity:.+");

  private ExpressLimits() {}

  /** What the service says against this task; the blank at the end of one of its messages is the service's. */
  static Optional<String> refusal(StateNode state) {
    if (state.integration().isPresent()) {
      return state.integration().map(Integration::pattern).flatMap(ExpressLimits::refusal);
    }
    return isActivity(state)
        ? Optional.of("Express state machine does not support Activity ARN")
        : Optional.empty();
  }

  static boolean isActivity(StateNode state) {
    return state.state() instanceof TaskState task
        && ACTIVITY.matcher(task.resource().text()).matches();
  }

  private static Optional<String> refusal(IntegrationPattern pattern) {
    return switch (pattern) {
      case REQUEST_RESPONSE -> Optional.empty();
      case SYNC, SYNC_2 ->
        Optional.of("Express state machine does not support '.sync' service integration");
      case WAIT_FOR_TASK_TOKEN ->
        Optional.of(
            "Express state machine does not support '.waitForTaskToken' service integration ");
    };
  }
}
