package dev.jasl.runtime.engine;

import dev.jasl.runtime.history.HistoryEvent;
import java.util.List;

/** Executions started executions further down than the run's parameters allow, most likely a machine that starts itself. */
public final class NestingBudgetExceededException extends BudgetExceededException {
  private static final long serialVersionUID = 1L;

  NestingBudgetExceededException(int maxNesting, String machine, List<HistoryEvent> history) {
    super(
        "gave up when \"%s\" would have been started by the last of %d executions that start each other; allow more with RunParameters.withMaxNesting"
            .formatted(machine, maxNesting),
        history);
  }
}
