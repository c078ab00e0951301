package dev.jasl.runtime.statetest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.jspecify.annotations.Nullable;

/**
 * Stands for what a Task calls, or for the branches or iterations of a Parallel or Map. The service wants one of the two: a result, or an
 * error; what else is written here is refused when the test runs.
 *
 * @param result JSON text
 * @param errorOutput how it fails
 */
public record StateMock(
    @Nullable String result,
    @Nullable ErrorOutput errorOutput,
    FieldValidation fieldValidationMode) {

  /** An error with its cause; either may be absent. */
  public record ErrorOutput(
      @Nullable String error, @Nullable String cause) {}

  /** It gives this JSON, which is held strictly to the service's model. */
  public static StateMock result(String json) {
    return new StateMock(json, null, FieldValidation.STRICT);
  }

  /** It fails. */
  public static StateMock error(String error, String cause) {
    return new StateMock(null, new ErrorOutput(error, cause), FieldValidation.STRICT);
  }

  /** The same, held to the model in this way. */
  public StateMock validated(FieldValidation mode) {
    return new StateMock(result, errorOutput, mode);
  }

  ObjectNode toJson() {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    if (result != null) {
      json.put("result", result);
    }
    if (errorOutput != null) {
      json.putObject("errorOutput")
          .put("error", errorOutput.error())
          .put("cause", errorOutput.cause());
    }
    return json.put("fieldValidationMode", fieldValidationMode.name());
  }

  static StateMock of(JsonNode json) {
    JsonNode error = json.path("errorOutput");
    return new StateMock(
        json.path("result").textValue(),
        error.isObject()
            ? new ErrorOutput(
                error.path("error").textValue(), error.path("cause").textValue())
            : null,
        FieldValidation.valueOf(json.path("fieldValidationMode").asText("STRICT")));
  }
}
