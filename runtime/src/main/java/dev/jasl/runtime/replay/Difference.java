package dev.jasl.runtime.replay;

import com.fasterxml.jackson.databind.JsonNode;
import org.jspecify.annotations.Nullable;

/**
 * Where the replay parts from the recorded history.
 *
 * @param recorded the real event; null where the replay goes on and the history does not
 * @param replayed the engine's event; null where the history goes on and the replay does not
 * @param where what in them differs first, {@code stateExitedEventDetails/output/total}; {@code type} where the events have nothing to do
 *     with one another, and empty where one of them is missing
 */
public record Difference(
    @Nullable JsonNode recorded, @Nullable JsonNode replayed, String where) {
  /** As the place: these are different events. */
  static final String OTHER = "type";

  /** The id of the event, that of the recorded one where there is one. */
  long position() {
    return id(recorded == null ? replayed : recorded);
  }

  private static long id(@Nullable JsonNode event) {
    return event == null ? Long.MAX_VALUE : event.path("id").asLong();
  }

  /** What is wrong, on one line. */
  public String summary() {
    if (replayed == null) {
      return "event %d is missing in the replay".formatted(position());
    }
    if (recorded == null) {
      return "event %d of the replay is not in the history".formatted(position());
    }
    return where.isEmpty() || where.equals(OTHER)
        ? "event %d is another one in the replay".formatted(position())
        : "event %d differs at %s".formatted(position(), where);
  }

  /** The summary, then both events side by side. */
  @Override
  public String toString() {
    return summary() + "\n\n" + SideBySide.of(recorded, replayed);
  }
}
