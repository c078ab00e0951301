package dev.jasl.runtime.replay;

import dev.jasl.runtime.history.HistoryEvent;
import java.util.List;
import java.util.Optional;

/**
 * What a replay came to.
 *
 * @param events what the engine wrote; where a task was called that the history knows nothing of, up to there
 * @param difference the first one
 */
public record ReplayReport(List<HistoryEvent> events, Optional<Difference> difference) {
  public ReplayReport {
    events = List.copyOf(events);
  }

  /** Whether the replay went as the real execution did. */
  public boolean isSame() {
    return difference.isEmpty();
  }

  /** The difference side by side, or that there is none. */
  @Override
  public String toString() {
    return difference
        .map(Difference::toString)
        .orElse("no difference in %d events".formatted(events.size()));
  }
}
