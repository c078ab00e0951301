package dev.jasl.runtime.replay;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;

/**
 * Decides whether two events say the same. Ids, links and times are not its business: a replay finds by the links which events to compare.
 */
@FunctionalInterface
public interface EventMatcher {
  /**
   * Compares.
   *
   * @param recorded an event as the history has it
   * @param replayed an event of the engine, in the same form
   * @return where they differ first, {@code stateExitedEventDetails/output/total}; empty if they say the same
   */
  Optional<String> difference(JsonNode recorded, JsonNode replayed);
}
