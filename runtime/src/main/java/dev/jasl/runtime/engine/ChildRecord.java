package dev.jasl.runtime.engine;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.jasl.runtime.history.Timestamps;
import dev.jasl.runtime.task.ExecutionInfo;

/**
 * A child execution as the results show it that keep more than the output. Of one that failed, it stands in the place of the output.
 *
 * @see <a href="https://docs.aws.amazon.com/step-functions/latest/dg/input-output-resultwriter.html">ResultWriter, NONE</a>
 */
final class ChildRecord {
  private ChildRecord() {}

  static ObjectNode succeeded(Strand child, JsonNode output) {
    ObjectNode record = begun(JsonNodeFactory.instance.objectNode(), child);
    record.put("Output", output.toString());
    record.putObject("OutputDetails").put("Included", true);
    record.put("RedriveCount", 0);
    record.put("RedriveStatus", "NOT_REDRIVABLE");
    record.put("RedriveStatusReason", "Execution is SUCCEEDED and cannot be redriven");
    return ended(record, child, ExecutionStatus.SUCCEEDED);
  }

  static ObjectNode failed(Strand child, StatesError error) {
    ObjectNode record = JsonNodeFactory.instance.objectNode();
    if (child.run().isOverdue()) {
      return ended(redrivable(begun(record, child)), child, ExecutionStatus.TIMED_OUT);
    }
    if (error.cause() != null) {
      record.put("Cause", error.cause());
    }
    if (error.name() != null) {
      record.put("Error", error.name());
    }
    return ended(redrivable(begun(record, child)), child, ExecutionStatus.FAILED);
  }

  /** Of one that was given up because its Map Run failed. */
  static ObjectNode aborted(Strand child) {
    return ended(
        redrivable(begun(JsonNodeFactory.instance.objectNode(), child)),
        child,
        ExecutionStatus.ABORTED);
  }

  private static ObjectNode redrivable(ObjectNode record) {
    return record.put("RedriveCount", 0).put("RedriveStatus", "REDRIVABLE_BY_MAP_RUN");
  }

  private static ObjectNode begun(ObjectNode record, Strand child) {
    ExecutionInfo info = child.run().info();
    record.put("ExecutionArn", info.arn());
    record.put("Input", child.input().json().toString());
    record.putObject("InputDetails").put("Included", true);
    return record.put("Name", info.name());
  }

  private static ObjectNode ended(ObjectNode record, Strand child, ExecutionStatus status) {
    ExecutionInfo info = child.run().info();
    return record
        .put("StartDate", Timestamps.text(info.startTime()))
        .put("StateMachineArn", info.stateMachineArn())
        .put("Status", status.name())
        .put("StopDate", Timestamps.text(child.run().now()));
  }
}
