package dev.jasl.runtime.engine;

import dev.jasl.runtime.history.HistoryEvent;
import java.util.List;

/** A run entered more states than its parameters allow, most likely in a loop that never ends. */
public final class StepBudgetExceededException extends BudgetExceededException {
  private static final long serialVersionUID = 1L;

  StepBudgetExceededException(long maxSteps, String state, List<HistoryEvent> history) {
    super(
        "gave up at state \"%s\" after entering %d states; allow more with RunParameters.withMaxSteps"
            .formatted(state, maxSteps),
        history);
  }
}
