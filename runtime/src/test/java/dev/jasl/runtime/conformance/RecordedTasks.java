package dev.jasl.runtime.conformance;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import dev.jasl.runtime.task.TaskAnswer;
import dev.jasl.runtime.task.TaskAnswer.Outcome;
import dev.jasl.runtime.task.TaskCall;
import dev.jasl.runtime.task.TaskHandler;
import dev.jasl.runtime.task.UnboundTaskException;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Answers tasks as the real resources did, and those that are not recorded with what they get. For one run. */
final class RecordedTasks implements TaskHandler {
  private static final int MORE_THAN_ALLOWED = 300_000;

  private final RecordedCase recorded;
  private final Set<JsonNode> used = Collections.newSetFromMap(new IdentityHashMap<>());

  RecordedTasks(RecordedCase recorded) {
    this.recorded = recorded;
  }

  @Override
  public TaskAnswer handle(TaskCall call) {
    for (JsonNode task : recorded.tasks()) {
      if (task.path("state").asText().equals(call.state())) {
        return answer(task, call);
      }
    }
    if (call.target().activity().isPresent()) {
      return TaskAnswer.refused("The activity " + call.resource() + " does not exist.");
    }
    if (recorded.isUnrecorded(call.state())) {
      return TaskAnswer.success(call.payload());
    }
    throw new UnboundTaskException(call);
  }

  private TaskAnswer answer(JsonNode task, TaskCall call) {
    JsonNode next = next(task.path("outcomes"), call.parameters());
    if (next != null) {
      used.add(next);
      return outcome(next);
    }
    JsonNode assumed = task.path("assumed");
    if (assumed.path("echo").asBoolean()) {
      return TaskAnswer.success(call.payload());
    }
    if (assumed.path("every").asBoolean()) {
      return failure(assumed);
    }
    throw new UnboundTaskException(call);
  }

  /** Attempts of concurrent items come in any order: what they were called with tells them apart, where the recording shows it. */
  private @Nullable JsonNode next(JsonNode outcomes, JsonNode parameters) {
    JsonNode first = null;
    for (JsonNode outcome : outcomes) {
      if (!used.contains(outcome)) {
        if (outcome.path("parameters").equals(parameters)) {
          return outcome;
        }
        first = first == null ? outcome : first;
      }
    }
    return first;
  }

  private Outcome outcome(JsonNode outcome) {
    Outcome answer = bare(outcome);
    if (outcome.has("submitted")) {
      answer = answer.submitted(outcome.get("submitted"));
    }
    String worker = workerName(outcome.path("scheduledEventId").asInt());
    return worker == null ? answer : answer.byWorker(worker);
  }

  private static Outcome bare(JsonNode outcome) {
    if (outcome.path("timeout").asBoolean() || outcome.path("pending").asBoolean()) {
      return TaskAnswer.timedOut();
    }
    if (outcome.path("tooLarge").asBoolean()) {
      return TaskAnswer.success(TextNode.valueOf("x".repeat(MORE_THAN_ALLOWED)));
    }
    return outcome.has("output") ? TaskAnswer.success(outcome.get("output")) : failure(outcome);
  }

  private static Outcome failure(JsonNode outcome) {
    return TaskAnswer.failure(
        outcome.path("error").textValue(), outcome.path("cause").textValue());
  }

  /** The worker stands in the event after the one that scheduled the task. */
  private @Nullable String workerName(int scheduledEventId) {
    return recorded
        .expect()
        .path("events")
        .path(scheduledEventId)
        .path("activityStartedEventDetails")
        .path("workerName")
        .textValue();
  }
}
