package dev.jasl.runtime.engine;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What came of a single state.
 *
 * @param output of a state that was left, by success or by a catcher; else null
 * @param error name of the error that the state ended with or that a catcher took; null for none
 * @param next the state to go to; null where the scope ends, or the state was not left
 * @param data by the station it came by; a station that was not reached is missing
 * @param retrier position of the retrier that takes the error; null for none
 * @param backoff until the next attempt; null if there is none
 * @param catcher position of the catcher that took the error; null for none
 * @param variables after the state
 */
public record Trial(
    Status status,
    @Nullable JsonNode output,
    @Nullable String error,
    @Nullable String cause,
    @Nullable String next,
    Map<DataStep, JsonNode> data,
    @Nullable Integer retrier,
    @Nullable Duration backoff,
    @Nullable Integer catcher,
    ObjectNode variables) {
  public Trial {
    Map<DataStep, JsonNode> copy = new EnumMap<>(DataStep.class);
    copy.putAll(data);
    data = Collections.unmodifiableMap(copy);
  }

  /** How it ended. The names are the service's. */
  public enum Status {
    SUCCEEDED,
    FAILED,
    /** It failed, and a retrier would try it again. */
    RETRIABLE,
    CAUGHT_ERROR
  }
}
