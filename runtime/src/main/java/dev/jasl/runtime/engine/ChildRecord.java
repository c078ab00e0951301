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

  static ObjectNode of(EndedChild child) {
    ExecutionResult result = child.result();
    ObjectNode record = JsonNodeFactory.instance.objectNode();
    if (result.cause() != null) {
      record.put("Cause", result.cause());
    }
    if (result.error() != null) {
      record.put("Error", result.error());
    }
    ExecutionInfo info = result.execution();
    record.put("ExecutionArn", info.arn());
    input(record, child.input());
    record.put("Name", info.name());
    if (result.output() != null) {
      record.put("Output", result.output().toString());
      record.putObject("OutputDetails").put("Included", true);
    }
    redrive(record.put("RedriveCount", child.redrives()), child);
    return record
        .put("StartDate", Timestamps.text(info.startTime()))
        .put("StateMachineArn", info.stateMachineArn())
        .put("Status", result.status().name())
        .put("StopDate", Timestamps.text(result.stopped()));
  }

  /** Of one that was never begun, and has no name yet. */
  static ObjectNode pending(JsonNode input) {
    ObjectNode record = JsonNodeFactory.instance.objectNode();
    input(record, input);
    return record.put("Status", "PENDING");
  }

  private static void input(ObjectNode record, JsonNode input) {
    record.put("Input", input.toString());
    record.putObject("InputDetails").put("Included", true);
  }

  private static void redrive(ObjectNode record, EndedChild child) {
    if (child.result().status() == ExecutionStatus.SUCCEEDED) {
      record.put("RedriveStatus", "NOT_REDRIVABLE");
      record.put("RedriveStatusReason", "Execution is SUCCEEDED and cannot be redriven");
    } else if (child.permanent() != null) {
      record.put("RedriveStatus", "NOT_REDRIVABLE").put("RedriveStatusReason", child.permanent());
    } else {
      record.put("RedriveStatus", "REDRIVABLE_BY_MAP_RUN");
    }
  }
}
