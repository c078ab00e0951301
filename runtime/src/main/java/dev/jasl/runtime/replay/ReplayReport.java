package dev.jasl.runtime.replay;

import dev.jasl.runtime.history.HistoryEvent;
import java.util.List;
import java.util.Optional;

/**
 * What a replay came to.
 *
 * @param events what the engine wrote; where a task was called that the history knows nothing of, up to there
 * @param difference the first one
 * @param advice what would have to be known to tell whether the difference is one
 */
public record ReplayReport(
    List<HistoryEvent> events, Optional<Difference> difference, Optional<String> advice) {
  public ReplayReport {
    events = List.copyOf(events);
  }

  /** Whether the replay went as the real execution did. */
  public boolean isSame() {
    return difference.isEmpty();
  }

  /** The difference side by side and the advice, or that there is none. */
  @Override
  public String toString() {
    return difference
        .map(found -> found + advice.map(text -> "\n\n" + text).orElse(""))
        .orElse("no difference in %d events".formatted(events.size()));
  }
}
