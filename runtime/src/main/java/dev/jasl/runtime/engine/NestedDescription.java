package dev.jasl.runtime.engine;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.jspecify.annotations.Nullable;

/**
 * An execution that has ended as the task shows it that started it: what {@code DescribeExecution} or {@code StartSyncExecution} say, by
 * names that begin with capitals.
 */
final class NestedDescription {
  private static final int BILLED_MEGABYTES = 64;
  private static final long BILLED_MILLISECONDS = 100;

  private final ObjectNode json = JsonNodeFactory.instance.objectNode();
  private final ExecutionResult result;
  private final StartStyle style;

  private NestedDescription(ExecutionResult result, StartStyle style) {
    this.result = result;
    this.style = style;
  }

  static ObjectNode of(JsonNode input, ExecutionResult result, StartStyle style) {
    NestedDescription description = new NestedDescription(result, style);
    description.write(input);
    return description.json;
  }

  private void write(JsonNode input) {
    if (style.isSynchronous()) {
      billing();
    }
    optional("Cause", result.cause());
    optional("Error", result.error());
    json.put("ExecutionArn", result.execution().arn());
    data("Input", input);
    json.put("Name", result.execution().name());
    if (result.output() != null) {
      data("Output", result.output());
    }
    if (!style.isSynchronous()) {
      redriveStatus();
    }
    style.putTime(json, "StartDate", result.started());
    json.put("StateMachineArn", result.execution().stateMachineArn());
    json.put("Status", result.status().name());
    style.putTime(json, "StopDate", result.stopped());
  }

  /** The least that is billed, in steps of 100 ms and 64 MB. */
  private void billing() {
    long steps = 1 + Math.max(0, result.duration().toMillis() - 1) / BILLED_MILLISECONDS;
    json.putObject("BillingDetails")
        .put("BilledDurationInMilliseconds", steps * BILLED_MILLISECONDS)
        .put("BilledMemoryUsedInMB", BILLED_MEGABYTES);
  }

  private void redriveStatus() {
    boolean succeeded = result.status() == ExecutionStatus.SUCCEEDED;
    json.put("RedriveCount", 0);
    json.put("RedriveStatus", succeeded ? "NOT_REDRIVABLE" : "REDRIVABLE");
    if (succeeded) {
      json.put("RedriveStatusReason", "Execution is SUCCEEDED and cannot be redriven");
    }
  }

  private void data(String name, JsonNode value) {
    if (style.isParsed()) {
      json.set(name, value);
    } else {
      json.put(name, value.toString());
    }
    json.putObject(name + "Details").put("Included", true);
  }

  private void optional(String name, @Nullable String text) {
    if (text != null) {
      json.put(name, text);
    }
  }
}
