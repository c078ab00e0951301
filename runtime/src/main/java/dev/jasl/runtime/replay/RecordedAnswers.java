package dev.jasl.runtime.replay;

import dev.jasl.runtime.task.TaskAnswer;
import dev.jasl.runtime.task.TaskCall;
import dev.jasl.runtime.task.TaskHandler;
import dev.jasl.runtime.task.UnboundTaskException;

/** Answers tasks as they were answered when the execution was real. For one replay. */
final class RecordedAnswers implements TaskHandler {
  private final RecordedHistory history;
  private final Attempts attempts;

  RecordedAnswers(RecordedHistory history) {
    this.history = history;
    this.attempts = Attempts.in(history);
  }

  @Override
  public TaskAnswer handle(TaskCall call) {
    return attempts
        .next(call.state(), call.items())
        .<TaskAnswer>map(outcome -> outcome)
        .orElseGet(() -> unscheduled(call));
  }

  /** The service schedules no task that it cannot start; what it could not do with it is the cause of the failure. */
  private TaskAnswer unscheduled(TaskCall call) {
    String located = "executing the state '" + call.state() + "' (entered at the event id #";
    for (EventTree.Node node : history.latest()) {
      String cause = node.details().path("cause").asText();
      int at = cause.indexOf(located);
      int reason = at < 0 ? -1 : cause.indexOf("). ", at);
      if (reason >= 0 && node.details().path("error").asText().equals("States.Runtime")) {
        return TaskAnswer.refused(cause.substring(reason + "). ".length()));
      }
    }
    throw new UnboundTaskException(call);
  }
}
