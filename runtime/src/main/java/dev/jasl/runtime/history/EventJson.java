package dev.jasl.runtime.history;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes events the way {@code GetExecutionHistory} shows them. */
final class EventJson {
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private final ObjectNode json = NODES.objectNode();

  private EventJson() {}

  static ObjectNode of(HistoryEvent event) {
    ObjectNode json = NODES.objectNode();
    json.put("timestamp", Timestamps.text(event.timestamp()));
    json.put("type", event.type().toString());
    json.put("id", event.id());
    json.put("previousEventId", event.previousEventId());
    event.type().detailsMember().ifPresent(member -> json.set(member, details(event.details())));
    return json;
  }

  private static ObjectNode details(EventDetails details) {
    EventJson writer = new EventJson();
    writer.write(details);
    return writer.json;
  }

  private void write(EventDetails details) {
    if (details instanceof EventDetails.StateEntered entered) {
      json.put("name", entered.name());
      data("input", entered.input());
    } else if (details instanceof EventDetails.StateExited exited) {
      json.put("name", exited.name());
      data("output", exited.output());
      assigned(exited.assigned());
    } else if (details instanceof EventDetails.Started started) {
      data("input", started.input());
      optional("roleArn", started.roleArn());
    } else if (details instanceof EventDetails.Output output) {
      data("output", output.output());
    } else if (details instanceof EventDetails.Failure failure) {
      failure(failure.error(), failure.cause());
    } else {
      writeTask(details);
    }
  }

  private void writeTask(EventDetails details) {
    if (details instanceof EventDetails.TaskScheduled scheduled) {
      integration(scheduled.service(), scheduled.resource());
      json.put("region", scheduled.region());
      json.put("parameters", scheduled.parameters().toString());
      limits(scheduled.limits());
    } else if (details instanceof EventDetails.TaskStarted started) {
      integration(started.service(), started.resource());
    } else if (details instanceof EventDetails.TaskOutput output) {
      integration(output.service(), output.resource());
      data("output", output.output());
    } else if (details instanceof EventDetails.TaskFailure failure) {
      integration(failure.service(), failure.resource());
      failure(failure.error(), failure.cause());
    } else if (details instanceof EventDetails.Scheduled scheduled) {
      json.put("resource", scheduled.resource());
      data("input", scheduled.input());
      limits(scheduled.limits());
    } else if (details instanceof EventDetails.ActivityStarted started) {
      optional("workerName", started.workerName());
    } else {
      writeRest(details);
    }
  }

  private void writeRest(EventDetails details) {
    if (details instanceof EventDetails.MapStarted started) {
      json.put("length", started.length());
    } else if (details instanceof EventDetails.Iteration iteration) {
      json.put("name", iteration.name());
      json.put("index", iteration.index());
    } else if (details instanceof EventDetails.MapRunStarted started) {
      json.put("mapRunArn", started.mapRunArn());
    } else if (details instanceof EventDetails.Redriven redriven) {
      json.put("redriveCount", redriven.redriveCount());
    } else if (details instanceof EventDetails.MapRunRedriven redriven) {
      json.put("mapRunArn", redriven.mapRunArn());
      json.put("redriveCount", redriven.redriveCount());
    } else if (details instanceof EventDetails.Evaluation evaluation) {
      failure(evaluation.error(), evaluation.cause());
      optional("location", evaluation.location());
      json.put("state", evaluation.state());
    } else if (details != EventDetails.none()) {
      throw new AssertionError(details);
    }
  }

  private void data(String member, JsonNode value) {
    json.put(member, value.toString());
    notTruncated(member + "Details");
  }

  /** Leaves out what is empty, as the service does with the variables that {@code TestState} shows. */
  private void assigned(@Nullable ObjectNode variables) {
    if (variables == null || variables.isEmpty()) {
      return;
    }
    ObjectNode texts = json.putObject("assignedVariables");
    for (Map.Entry<String, JsonNode> variable : variables.properties()) {
      texts.put(variable.getKey(), variable.getValue().toString());
    }
    notTruncated("assignedVariablesDetails");
  }

  private void notTruncated(String member) {
    json.putObject(member).put("truncated", false);
  }

  private void integration(String service, String resource) {
    json.put("resourceType", service);
    json.put("resource", resource);
  }

  private void limits(TaskLimits limits) {
    if (limits.timeoutSeconds() != null) {
      json.put("timeoutInSeconds", limits.timeoutSeconds());
    }
    if (limits.heartbeatSeconds() != null) {
      json.put("heartbeatInSeconds", limits.heartbeatSeconds());
    }
    if (limits.credentials() != null) {
      json.putObject("taskCredentials").put("roleArn", limits.credentials());
    }
  }

  private void failure(@Nullable String error, @Nullable String cause) {
    optional("error", error);
    optional("cause", cause);
  }

  private void optional(String member, @Nullable String value) {
    if (value != null) {
      json.put(member, value);
    }
  }
}
