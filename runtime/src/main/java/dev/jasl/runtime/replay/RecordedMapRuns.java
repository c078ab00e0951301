package dev.jasl.runtime.replay;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.jasl.io.JsonText;
import dev.jasl.runtime.engine.MapRunAnswer;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What became of the Map Runs of a recorded execution. Its history says nothing of their children, so the output of the state stands for
 * what they gave.
 */
final class RecordedMapRuns implements MapRunAnswer.Source {
  private record Lane(String state, List<Integer> items) {}

  private final Map<Lane, Deque<Optional<MapRunAnswer>>> unused = new HashMap<>();

  private RecordedMapRuns() {}

  static RecordedMapRuns in(EventTree tree) {
    RecordedMapRuns runs = new RecordedMapRuns();
    for (EventTree.Node node : tree.nodes()) {
      if (node.type().equals("MapRunStarted")) {
        runs.unused
            .computeIfAbsent(lane(node), lane -> new ArrayDeque<>())
            .add(Optional.ofNullable(answer(node, later(tree, node))));
      }
    }
    return runs;
  }

  @Override
  public Optional<MapRunAnswer> next(String state, List<Integer> items) {
    Deque<Optional<MapRunAnswer>> rest = unused.get(new Lane(state, items));
    return rest == null || rest.isEmpty() ? Optional.empty() : rest.remove();
  }

  private static Lane lane(EventTree.Node node) {
    return new Lane(node.state(), node.items());
  }

  /** What happened later in the same state about the same item, or to the execution as a whole. */
  private static List<EventTree.Node> later(EventTree tree, EventTree.Node started) {
    List<EventTree.Node> later = new ArrayList<>();
    for (EventTree.Node node : tree.nodes()) {
      boolean concerns = lane(node).equals(lane(started)) || node.type().startsWith("Execution");
      if (node.id() > started.id() && concerns) {
        later.add(node);
      }
    }
    return later;
  }

  private static @Nullable MapRunAnswer answer(EventTree.Node started, List<EventTree.Node> later) {
    for (EventTree.Node node : later) {
      Duration took = RecordedHistory.between(started.event(), node.event());
      if (node.type().equals("MapRunFailed")) {
        return new MapRunAnswer.RunFailed(took, text(node, "error"), text(node, "cause"));
      }
      if (node.type().equals("MapRunSucceeded")) {
        return afterSuccess(took, later.subList(later.indexOf(node) + 1, later.size()));
      }
    }
    return null;
  }

  private static @Nullable MapRunAnswer afterSuccess(Duration took, List<EventTree.Node> later) {
    for (EventTree.Node node : later) {
      if (node.type().equals("MapStateExited")) {
        return new MapRunAnswer.Left(took, json(node.details().path("output")), assigned(node));
      }
      if (List.of("EvaluationFailed", "ExecutionFailed").contains(node.type())) {
        return new MapRunAnswer.ResultRefused(
            took,
            node.details().path("error").asText(),
            text(node, "cause"),
            text(node, "location"));
      }
    }
    return null;
  }

  private static @Nullable String text(EventTree.Node node, String field) {
    return node.details().path(field).textValue();
  }

  private static JsonNode json(JsonNode text) {
    return JsonText.read(text.asText()).value().orElse(text);
  }

  private static @Nullable ObjectNode assigned(EventTree.Node exited) {
    JsonNode variables = exited.details().path("assignedVariables");
    if (!variables.isObject()) {
      return null;
    }
    ObjectNode assigned = JsonNodeFactory.instance.objectNode();
    variables.properties().forEach(each -> assigned.set(each.getKey(), json(each.getValue())));
    return assigned;
  }
}
