package dev.jasl.runtime.statetest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.jasl.runtime.engine.Trial;
import org.jspecify.annotations.Nullable;

/**
 * What {@code TestState} answers, field by field. What does not apply is null.
 *
 * @param output of a state that was left, by success or by a catcher
 * @param nextState null for a state that ends its scope
 * @param inspectionData at levels DEBUG and TRACE
 */
public record StateTestResponse(
    Trial.Status status,
    @Nullable JsonNode output,
    @Nullable String error,
    @Nullable String cause,
    @Nullable String nextState,
    @Nullable InspectionData inspectionData) {

  /** The response as it travels: the output and the inspected data are JSON texts. */
  public ObjectNode toJson() {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    if (output != null) {
      json.put("output", output.toString());
    }
    put(json, "error", error);
    put(json, "cause", cause);
    if (inspectionData != null) {
      json.set("inspectionData", inspectionData.toJson());
    }
    put(json, "nextState", nextState);
    json.put("status", status.name());
    return json;
  }

  private static void put(ObjectNode json, String field, @Nullable String value) {
    if (value != null) {
      json.put(field, value);
    }
  }
}
