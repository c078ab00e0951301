package dev.jasl.runtime.aws;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.jasl.model.IntegrationPattern;
import dev.jasl.runtime.task.TaskAnswer;
import dev.jasl.runtime.task.TaskCall;
import dev.jasl.runtime.time.PacedClock.Pause;
import java.time.Duration;
import java.util.Map;

/**
 * Asks for a job's description until it has ended.
 *
 * @param every how long to pause between two questions
 * @param pause how to let that time pass
 */
record JobWatch(Duration every, Pause pause) {
  /** How the job ended; no answer if the task's {@code TimeoutSeconds} have passed before. */
  TaskAnswer.Outcome outcome(
      JsonClient client,
      Optimised.Job job,
      TaskCall call,
      JsonNode started,
      IntegrationPattern pattern) {
    JsonNode question = filled(job.with(), sides(call.parameters(), started));
    Long seconds = call.limits().timeoutSeconds();
    Duration waited = Duration.ZERO;
    while (seconds == null || waited.toSeconds() < seconds) {
      JsonNode description = client.call(job.describe(), question).json().at(job.result());
      String status = description.at(job.status()).asText();
      if (job.failed().contains(status) || job.done().contains(status)) {
        return job.done().contains(status) && endedWell(job, description)
            ? TaskAnswer.success(result(job, description, pattern))
            : TaskAnswer.failure("States.TaskFailed", description.toString());
      }
      pause.during(every);
      waited = waited.plus(every);
    }
    return TaskAnswer.timedOut();
  }

  /** Where the pointers of the table lead. */
  static JsonNode sides(JsonNode request, JsonNode response) {
    ObjectNode sides = JsonNodeFactory.instance.objectNode();
    sides.set("request", request);
    sides.set("response", response);
    return sides;
  }

  private static JsonNode filled(JsonNode template, JsonNode sides) {
    ObjectNode filled = JsonNodeFactory.instance.objectNode();
    for (Map.Entry<String, JsonNode> parameter : template.properties()) {
      JsonNode source = parameter.getValue();
      JsonNode value = source.isArray() ? list(source, sides) : sides.at(source.textValue());
      if (!value.isMissingNode()) {
        filled.set(parameter.getKey(), value);
      }
    }
    return filled;
  }

  private static ArrayNode list(JsonNode pointers, JsonNode sides) {
    ArrayNode list = JsonNodeFactory.instance.arrayNode();
    for (JsonNode pointer : pointers) {
      JsonNode value = sides.at(pointer.textValue());
      if (value.isMissingNode()) {
        throw new UnfitCall("no job has been started: " + sides.path("response"));
      }
      list.add(value);
    }
    return list;
  }

  private static boolean endedWell(Optimised.Job job, JsonNode description) {
    if (job.exitCodes() != null) {
      for (JsonNode process : description.at(job.exitCodes())) {
        if (process.path("ExitCode").asInt(1) != 0) {
          return false;
        }
      }
    }
    return true;
  }

  private static JsonNode result(
      Optimised.Job job, JsonNode description, IntegrationPattern pattern) {
    if (job.as() != null) {
      return JsonNodeFactory.instance.objectNode().set(job.as(), description);
    }
    if (pattern != IntegrationPattern.SYNC_2) {
      return description;
    }
    ObjectNode parsed = description.deepCopy();
    for (String text : new String[] {"Input", "Output"}) {
      if (parsed.has(text)) {
        parsed.set(text, EmbeddedJson.parsed(parsed.get(text).asText()));
      }
    }
    return parsed;
  }
}
