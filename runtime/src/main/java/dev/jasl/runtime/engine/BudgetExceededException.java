package dev.jasl.runtime.engine;

import dev.jasl.runtime.history.HistoryEvent;
import java.util.List;

/**
 * A run was given up because it went further than its parameters allow. Not an error of the workflow: no catcher sees it. What had
 * happened until then can be looked at.
 */
public abstract sealed class BudgetExceededException extends RuntimeException
    permits StepBudgetExceededException,
        TimeBudgetExceededException,
        NestingBudgetExceededException {
  private static final long serialVersionUID = 1L;

  private final transient List<HistoryEvent> history;

  BudgetExceededException(String message, List<HistoryEvent> history) {
    super(message);
    this.history = List.copyOf(history);
  }

  /** What had happened until then; empty where the run recorded nothing. */
  public List<HistoryEvent> history() {
    return history;
  }
}
