package dev.jasl.runtime.replay;

import com.fasterxml.jackson.databind.JsonNode;
import dev.jasl.io.JsonText;
import dev.jasl.runtime.task.TaskAnswer;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the tasks of a recorded execution did, attempt by attempt. Attempts of one state about one item follow one another in any replay,
 * so that their order tells them apart; which item an attempt is about is in the chain of events that led to it.
 */
final class Attempts {
  private record Lane(String state, List<Integer> items) {}

  private final Map<Lane, Deque<TaskAnswer.Outcome>> unused = new HashMap<>();

  private Attempts() {}

  /** Those since the execution was started, or redriven last. */
  static Attempts in(RecordedHistory history) {
    Attempts attempts = new Attempts();
    for (EventTree.Node node : history.latest()) {
      if (node.type().endsWith("Scheduled")) {
        attempts
            .unused
            .computeIfAbsent(new Lane(node.state(), node.items()), lane -> new ArrayDeque<>())
            .add(outcome(node));
      }
    }
    return attempts;
  }

  /** What the next attempt came to; empty if there was no other. */
  Optional<TaskAnswer.Outcome> next(String state, List<Integer> items) {
    Deque<TaskAnswer.Outcome> rest = unused.get(new Lane(state, items));
    return Optional.ofNullable(rest == null ? null : rest.poll());
  }

  private static TaskAnswer.Outcome outcome(EventTree.Node scheduled) {
    List<EventTree.Node> chain = chain(scheduled);
    EventTree.Node last = chain.get(chain.size() - 1);
    TaskAnswer.Outcome outcome =
        end(last).after(RecordedHistory.between(scheduled.event(), last.event()));
    for (EventTree.Node node : chain) {
      String worker = node.details().path("workerName").textValue();
      if (worker != null) {
        outcome = outcome.byWorker(worker);
      }
      if (node.type().equals("TaskSubmitted")) {
        outcome = outcome.submitted(output(node));
      }
    }
    return outcome;
  }

  /** The events of the attempt: those after it was scheduled, up to its end or the last that there is. */
  private static List<EventTree.Node> chain(EventTree.Node scheduled) {
    List<EventTree.Node> chain = new ArrayList<>();
    EventTree.Node next = scheduled;
    while (next != null) {
      chain.add(next);
      next = isEnd(next.type()) ? null : ofAttempt(next.children());
    }
    return chain;
  }

  private static EventTree.@Nullable Node ofAttempt(List<EventTree.Node> children) {
    for (EventTree.Node child : children) {
      String type = child.type();
      if (type.endsWith("Started") || type.endsWith("Submitted") || isEnd(type)) {
        return child;
      }
    }
    return null;
  }

  private static boolean isEnd(String type) {
    return type.endsWith("Succeeded") || type.endsWith("Failed") || type.endsWith("TimedOut");
  }

  private static TaskAnswer.Outcome end(EventTree.Node last) {
    JsonNode details = last.details();
    if (last.type().endsWith("Succeeded")) {
      return TaskAnswer.success(output(last));
    }
    return last.type().endsWith("Failed")
        ? TaskAnswer.failure(
            details.path("error").textValue(), details.path("cause").textValue())
        : TaskAnswer.timedOut();
  }

  private static JsonNode output(EventTree.Node node) {
    JsonNode text = node.details().path("output");
    return JsonText.read(text.asText()).value().orElse(text);
  }
}
