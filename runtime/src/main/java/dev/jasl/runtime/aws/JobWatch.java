package dev.jasl.runtime.aws;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.jasl.model.IntegrationPattern;
import dev.jasl.runtime.task.TaskAnswer;
import dev.jasl.runtime.task.TaskCall;
import dev.jasl.runtime.time.PacedClock.Pause;
import java.time.Duration;

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
      ObjectNode started,
      IntegrationPattern pattern) {
    JsonNode question = new Sides(call.parameters(), started).filled(job.with());
    Long seconds = call.limits().timeoutSeconds();
    Duration waited = Duration.ZERO;
    ObjectNode description = started;
    while (seconds == null || waited.toSeconds() < seconds) {
      JsonClient.Reply reply = client.callUnless(job.gone(), job.describe(), question);
      if (reply == null) {
        return TaskAnswer.success(description);
      }
      description = reply.json();
      JsonNode told = job.result() == null ? description : description.at(job.result());
      String status = told.at(job.status()).asText();
      if (job.failed().contains(status) || job.done().contains(status)) {
        return job.done().contains(status) && endedWell(job, told)
            ? TaskAnswer.success(job.result() == null ? started : result(job, told, pattern))
            : TaskAnswer.failure("States.TaskFailed", told.toString());
      }
      pause.during(every);
      waited = waited.plus(every);
    }
    return TaskAnswer.timedOut();
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
