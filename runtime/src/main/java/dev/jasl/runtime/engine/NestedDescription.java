package dev.jasl.runtime.engine;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.jspecify.annotations.Nullable;

/** An execution that has ended as a {@code startExecution.sync} shows it: what {@code DescribeExecution} says, by its names in capitals. */
final class NestedDescription {
  private NestedDescription() {}

  /** @param parsed whether input and output are JSON, as {@code .sync:2} has them, or text */
  static ObjectNode of(JsonNode input, ExecutionResult result, boolean parsed) {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    optional(json, "Cause", result.cause());
    optional(json, "Error", result.error());
    json.put("ExecutionArn", result.execution().arn());
    data(json, "Input", input, parsed);
    json.put("Name", result.execution().name());
    if (result.output() != null) {
      data(json, "Output", result.output(), parsed);
    }
    json.put("RedriveCount", 0);
    redriveStatus(json, result.status());
    json.put("StartDate", result.started().toEpochMilli());
    json.put("StateMachineArn", result.execution().stateMachineArn());
    json.put("Status", result.status().name());
    return json.put("StopDate", result.stopped().toEpochMilli());
  }

  private static void redriveStatus(ObjectNode json, ExecutionStatus status) {
    boolean succeeded = status == ExecutionStatus.SUCCEEDED;
    json.put("RedriveStatus", succeeded ? "NOT_REDRIVABLE" : "REDRIVABLE");
    if (succeeded) {
      json.put("RedriveStatusReason", "Execution is SUCCEEDED and cannot be redriven");
    }
  }

  private static void data(ObjectNode json, String name, JsonNode value, boolean parsed) {
    if (parsed) {
      json.set(name, value);
    } else {
      json.put(name, value.toString());
    }
    json.putObject(name + "Details").put("Included", true);
  }

  private static void optional(ObjectNode json, String name, @Nullable String text) {
    if (text != null) {
      json.put(name, text);
    }
  }
}
