package dev.jasl.runtime.replay;

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

  /** Those that were started or redriven since the execution was, or was redriven last. */
  static RecordedMapRuns in(RecordedHistory history) {
    RecordedMapRuns runs = new RecordedMapRuns();
    EventTree tree = history.tree();
    for (EventTree.Node node : history.latest()) {
      if (node.type().equals("MapRunStarted") || node.type().equals("MapRunRedriven")) {
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
        List<EventTree.Node> next = later.subList(later.indexOf(node) + 1, later.size());
        return new MapRunAnswer.RunFailed(
            took, text(node, "error"), text(node, "cause"), blamed(next));
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
        return new MapRunAnswer.Left(
            took,
            EarlierEvents.json(node.details().path("output")),
            EarlierEvents.assigned(node.details()));
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

  /** The field whose expression failed, which the next event tells; null if none did. */
  private static @Nullable String blamed(List<EventTree.Node> later) {
    return later.isEmpty() || !later.get(0).type().equals("EvaluationFailed")
        ? null
        : text(later.get(0), "location");
  }

  private static @Nullable String text(EventTree.Node node, String field) {
    return node.details().path(field).textValue();
  }
}
