package dev.jasl.runtime.task;

import dev.jasl.runtime.history.HistoryEvent;
import java.util.List;

/** In virtual time, nothing is left that could report the task that a run waits for. */
public final class UnreportedTaskException extends UnansweredTaskException {
  private static final long serialVersionUID = 1L;

  private UnreportedTaskException(String message, List<HistoryEvent> history) {
    super(message, history);
  }

  /** For tasks that wait; the message names the first, its token, and every way to go on. */
  public static UnreportedTaskException of(List<TaskCall> waiting) {
    TaskCall first = waiting.get(0);
    String others = waiting.size() == 1 ? "" : " (and %d more)".formatted(waiting.size() - 1);
    return new UnreportedTaskException(
        ("task \"%s\" (%s)%s waits for token \"%s\", and nothing is left to send it: have a handler call "
                + "call.tokens().succeed(token, output), at once or after(delay), "
                + "or let the state's handler answer the outcome itself; TimeoutSeconds bounds the wait")
            .formatted(first.state(), first.resource(), others, first.token()),
        List.of());
  }

  @Override
  public UnreportedTaskException after(List<HistoryEvent> events) {
    return new UnreportedTaskException(String.valueOf(getMessage()), events);
  }
}
