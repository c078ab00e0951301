package dev.jasl.runtime.statetest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.jasl.runtime.engine.DataStep;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The data of the state between its input and its output.
 *
 * @param input the state's raw input
 * @param data by the station it came by; stations that the state does not have, or did not reach, are missing
 * @param variables after the state; null if there are none
 * @param errorDetails null if no retrier or catcher has to do with it
 * @see <a href="https://docs.aws.amazon.com/step-functions/latest/apireference/API_InspectionData.html">InspectionData</a>
 */
public record InspectionData(
    JsonNode input,
    Map<DataStep, JsonNode> data,
    @Nullable ObjectNode variables,
    @Nullable ErrorDetails errorDetails) {
  public InspectionData {
    Map<DataStep, JsonNode> copy = new EnumMap<>(DataStep.class);
    copy.putAll(data);
    data = Collections.unmodifiableMap(copy);
  }

  /**
   * Who takes the error.
   *
   * @param retryBackoffIntervalSeconds until the next attempt; null if there is none
   */
  public record ErrorDetails(
      @Nullable Integer catchIndex,
      @Nullable Integer retryIndex,
      @Nullable Long retryBackoffIntervalSeconds) {
    ObjectNode toJson() {
      ObjectNode json = JsonNodeFactory.instance.objectNode();
      if (catchIndex != null) {
        json.put("catchIndex", catchIndex);
      }
      if (retryIndex != null) {
        json.put("retryIndex", retryIndex);
      }
      if (retryBackoffIntervalSeconds != null) {
        json.put("retryBackoffIntervalSeconds", retryBackoffIntervalSeconds);
      }
      return json;
    }
  }

  /** What the data was at this station. */
  public Optional<JsonNode> at(DataStep step) {
    return Optional.ofNullable(data.get(step));
  }

  /** As it travels: numbers as they are, data as JSON text. */
  ObjectNode toJson() {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    json.put("input", input.toString());
    data.forEach((step, value) -> json.set(step.field(), onWire(step, value)));
    if (variables != null) {
      json.put("variables", variables.toString());
    }
    if (errorDetails != null) {
      json.set("errorDetails", errorDetails.toJson());
    }
    return json;
  }

  private static JsonNode onWire(DataStep step, JsonNode value) {
    return switch (step) {
      case MAX_CONCURRENCY, TOLERATED_FAILURE_COUNT, TOLERATED_FAILURE_PERCENTAGE -> value;
      default -> JsonNodeFactory.instance.textNode(value.toString());
    };
  }
}
