package dev.jasl.runtime.task;

import dev.jasl.runtime.history.HistoryEvent;
import java.util.List;

/**
 * A run came to a task that nobody is there to answer. This is a mistake in how the run was set up, not an error of the workflow: no
 * retrier or catcher sees it, and the run ends with this exception. The message says what to bind.
 */
public abstract sealed class UnansweredTaskException extends RuntimeException
    permits UnboundTaskException, ScriptExhaustedException, UnreportedTaskException {
  private static final long serialVersionUID = 1L;

  private final transient List<HistoryEvent> history;

  UnansweredTaskException(String message, List<HistoryEvent> history) {
    super(message);
    this.history = List.copyOf(history);
  }

  /** What had happened until then; empty where the run recorded nothing. */
  public List<HistoryEvent> history() {
    return history;
  }

  /** The same finding with the history of the run that met it. */
  public abstract UnansweredTaskException after(List<HistoryEvent> events);
}
