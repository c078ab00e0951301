package dev.jasl.runtime.replay;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Goes through two histories side by side, along what leads to what, and collects where they part. */
final class TreeComparison {
  private final EventMatcher matcher;
  private final boolean complete;
  private final List<Difference> differences = new ArrayList<>();
  private final Deque<Pair> open = new ArrayDeque<>();

  private record Pair(EventTree.Node recorded, EventTree.Node replayed) {}

  /** @param complete whether the recorded history has an end, so that nothing may follow it */
  TreeComparison(EventMatcher matcher, boolean complete) {
    this.matcher = matcher;
    this.complete = complete;
  }

  /** The first difference in the order of the recorded history. */
  Optional<Difference> first(EventTree recorded, EventTree replayed) {
    open.add(new Pair(recorded.root(), replayed.root()));
    while (!open.isEmpty()) {
      compareChildren(open.remove());
    }
    return differences.stream()
        .min(Comparator.comparingLong(Difference::position))
        .map(this::withCounterpart);
  }

  /** What happened instead of an event that has no partner: the first on the other side that has none either. */
  private Difference withCounterpart(Difference first) {
    if (first.recorded() != null && first.replayed() != null) {
      return first;
    }
    return new Difference(
        first.recorded() == null ? earliest(Difference::recorded) : first.recorded(),
        first.replayed() == null ? earliest(Difference::replayed) : first.replayed(),
        first.where());
  }

  private @Nullable JsonNode earliest(Function<Difference, @Nullable JsonNode> side) {
    JsonNode earliest = null;
    for (Difference difference : differences) {
      JsonNode event = side.apply(difference);
      if (event == null || isPair(difference)) {
        continue;
      }
      if (earliest == null || id(event) < id(earliest)) {
        earliest = event;
      }
    }
    return earliest;
  }

  /** Whether the two events of a difference are the same one but for a value. */
  private static boolean isPair(Difference difference) {
    return !difference.where().isEmpty() && !difference.where().equals(Difference.OTHER);
  }

  private static long id(JsonNode event) {
    return event.path("id").asLong();
  }

  private void compareChildren(Pair parents) {
    List<EventTree.Node> left = new ArrayList<>(parents.recorded().children());
    List<EventTree.Node> right = new ArrayList<>(parents.replayed().children());
    for (EventTree.Node node : parents.recorded().children()) {
      EventTree.Node partner = taken(right, other -> isOfSameKind(node, other));
      if (partner != null) {
        left.remove(node);
        compare(node, partner);
      }
    }
    left.removeIf(this::isStop);
    int pairs = Math.min(left.size(), right.size());
    for (int i = 0; i < pairs; i++) {
      add(left.get(i), right.get(i), Optional.of(Difference.OTHER));
    }
    left.subList(pairs, left.size()).forEach(this::missing);
    right.subList(pairs, right.size()).forEach(node -> surplus(parents.recorded(), node));
  }

  /** Somebody stopped the execution, which no replay repeats. */
  private boolean isStop(EventTree.Node recorded) {
    return !complete && recorded.type().equals("ExecutionAborted");
  }

  private static EventTree.@Nullable Node taken(
      List<EventTree.Node> nodes, Predicate<EventTree.Node> wanted) {
    for (EventTree.Node node : nodes) {
      if (wanted.test(node)) {
        nodes.remove(node);
        return node;
      }
    }
    return null;
  }

  /** Of the events that follow a fork or a redrive, those of the same state or item belong together. */
  private static boolean isOfSameKind(EventTree.Node one, EventTree.Node other) {
    return one.type().equals(other.type())
        && one.details().path("name").equals(other.details().path("name"))
        && one.details().path("index").equals(other.details().path("index"))
        && (!one.goesOn() || one.isAbout(other));
  }

  private void compare(EventTree.Node recorded, EventTree.Node replayed) {
    add(recorded, replayed, matcher.difference(recorded.event(), replayed.event()));
    open.add(new Pair(recorded, replayed));
  }

  private void add(EventTree.Node recorded, EventTree.Node replayed, Optional<String> where) {
    where.ifPresent(at -> differences.add(new Difference(recorded.event(), replayed.event(), at)));
  }

  /** How far branches come when another one fails is a matter of moments. */
  private void missing(EventTree.Node recorded) {
    if (!recorded.isInBrokenFork()) {
      differences.add(new Difference(recorded.event(), null, ""));
    }
  }

  private void surplus(EventTree.Node parent, EventTree.Node replayed) {
    if (complete && !parent.isInBrokenFork()) {
      differences.add(new Difference(null, replayed.event(), ""));
    }
  }
}
