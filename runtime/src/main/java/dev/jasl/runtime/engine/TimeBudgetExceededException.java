package dev.jasl.runtime.engine;

import dev.jasl.runtime.history.HistoryEvent;
import java.time.Duration;
import java.util.List;

/** A run would have taken longer, in its own time, than its parameters allow. */
public final class TimeBudgetExceededException extends BudgetExceededException {
  private static final long serialVersionUID = 1L;

  TimeBudgetExceededException(Duration maxTime, List<HistoryEvent> history) {
    super(
        "gave up after %s, in which the execution did not end; allow more with RunParameters.withMaxTime"
            .formatted(maxTime),
        history);
  }
}
