package dev.jasl.runtime.engine;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.jasl.runtime.history.Timestamps;
import dev.jasl.runtime.task.ExecutionInfo;

/**
 * What is told of a child execution beside its output. Of one that failed, it stands in the place of the output.
 *
 * @see <a href="https://docs.aws.amazon.com/step-functions/latest/dg/input-output-resultwriter.html">ResultWriter, NONE</a>
 */
final class ChildRecord {
  private ChildRecord() {}

  static ObjectNode succeeded(Strand child, JsonNode output) {
    ObjectNode record = begun(child, ExecutionStatus.SUCCEEDED);
    record.put("Output", output.toString());
    record.putObject("OutputDetails").put("Included", true);
    return ended(child, record);
  }

  static ObjectNode failed(Strand child, StatesError error) {
    boolean overdue = child.run().isOverdue();
    ObjectNode record = begun(child, overdue ? ExecutionStatus.TIMED_OUT : ExecutionStatus.FAILED);
    if (!overdue && error.name() != null) {
      record.put("Error", error.name());
    }
    if (!overdue && error.cause() != null) {
      record.put("Cause", error.cause());
    }
    return ended(child, record);
  }

  private static ObjectNode begun(Strand child, ExecutionStatus status) {
    ExecutionInfo info = child.run().info();
    ObjectNode record = JsonNodeFactory.instance.objectNode();
    record.put("ExecutionArn", info.arn());
    record.put("Input", child.input().json().toString());
    record.putObject("InputDetails").put("Included", true);
    record.put("Name", info.name());
    record.put("StateMachineArn", info.stateMachineArn());
    record.put("Status", status.name());
    return record;
  }

  private static ObjectNode ended(Strand child, ObjectNode record) {
    record.put("StartDate", Timestamps.text(child.run().info().startTime()));
    record.put("StopDate", Timestamps.text(child.run().now()));
    return record;
  }
}
