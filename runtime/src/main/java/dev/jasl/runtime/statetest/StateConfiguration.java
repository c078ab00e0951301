package dev.jasl.runtime.statetest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.jspecify.annotations.Nullable;

/**
 * What happened before the state came to the point that is tested.
 *
 * @param retrierRetryCount retries that the retrier which takes the mocked error has granted
 * @param mapIterationFailureCount iterations of a Map that failed; null if it is not said, which the service tells from 0
 * @param errorCausedByState the state inside a Map or Parallel that the mocked error comes from; it has to exist, and changes nothing
 * @param mapItemReaderData what the reader of a distributed Map reads, in the source's own format: the text of CSV, JSON, JSONL, or of a
 *     list of objects. Null if the items are in the state's input, as if they had been read: the only way for Parquet and manifests, since
 *     nothing is read from S3
 * @see <a href="https://docs.aws.amazon.com/step-functions/latest/dg/test-state-isolation.html">Testing distributed Map states</a>
 */
public record StateConfiguration(
    int retrierRetryCount,
    @Nullable Integer mapIterationFailureCount,
    @Nullable String errorCausedByState,
    @Nullable String mapItemReaderData) {
  private static final StateConfiguration NONE = new StateConfiguration(0, null, null, null);

  /** Nothing has happened. */
  public static StateConfiguration none() {
    return NONE;
  }

  /** With so many retries granted already, by the retrier which takes the mocked error. */
  public StateConfiguration withRetrierRetryCount(int count) {
    return new StateConfiguration(
        count, mapIterationFailureCount, errorCausedByState, mapItemReaderData);
  }

  /** With so many iterations of a Map failed, which its tolerance is held against. */
  public StateConfiguration withMapIterationFailureCount(int count) {
    return new StateConfiguration(retrierRetryCount, count, errorCausedByState, mapItemReaderData);
  }

  /** With the mocked error coming from this state inside the Map or Parallel. */
  public StateConfiguration withErrorCausedByState(String name) {
    return new StateConfiguration(
        retrierRetryCount, mapIterationFailureCount, name, mapItemReaderData);
  }

  /** With this text in place of what the reader of a distributed Map reads. */
  public StateConfiguration withMapItemReaderData(String data) {
    return new StateConfiguration(
        retrierRetryCount, mapIterationFailureCount, errorCausedByState, data);
  }

  ObjectNode toJson() {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    json.put("retrierRetryCount", retrierRetryCount);
    if (mapIterationFailureCount != null) {
      json.put("mapIterationFailureCount", mapIterationFailureCount);
    }
    if (errorCausedByState != null) {
      json.put("errorCausedByState", errorCausedByState);
    }
    if (mapItemReaderData != null) {
      json.put("mapItemReaderData", mapItemReaderData);
    }
    return json;
  }

  static StateConfiguration of(JsonNode json) {
    JsonNode failures = json.path("mapIterationFailureCount");
    return new StateConfiguration(
        json.path("retrierRetryCount").asInt(0),
        failures.isInt() ? failures.intValue() : null,
        json.path("errorCausedByState").textValue(),
        json.path("mapItemReaderData").textValue());
  }
}
