package dev.jasl.runtime.conformance;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * Compares histories by the recordings' own rules: exactly where the order is the service's, and as a collection without ids where
 * branches or iterations interleaved.
 */
final class HistoryComparison {
  private final RecordedCase recorded;
  private final Likeness likeness;

  HistoryComparison(RecordedCase recorded, Likeness likeness) {
    this.recorded = recorded;
    this.likeness = likeness;
  }

  void compare(JsonNode all, ArrayNode actual) {
    JsonNode expected = all.deepCopy();
    if (recorded.hasMapRun()) {
      expected.forEach(HistoryComparison::dropLooseLink);
      actual.forEach(HistoryComparison::dropLooseLink);
    }
    if (recorded.isNormalised()) {
      compareNormalised(expected, actual);
    } else if (recorded.interleaves()) {
      List<JsonNode> rest = copies(actual);
      match(expected, indices(expected), rest);
      report(rest);
    } else {
      likeness.compare("/events", expected, actual);
    }
  }

  /** What the exit of a distributed Map follows differs between recordings. */
  private static void dropLooseLink(JsonNode event) {
    if (event.path("type").asText().equals("MapStateExited")) {
      ((ObjectNode) event).remove("previousEventId");
    }
  }

  /** Events of branches have lost their ids and order, and those that close branches are missing; all others keep their ids. */
  private void compareNormalised(JsonNode expected, ArrayNode actual) {
    List<Integer> branchEvents = new ArrayList<>();
    List<JsonNode> rest = copies(actual);
    for (int i = 0; i < expected.size(); i++) {
      int id = expected.get(i).path("id").asInt();
      if (id == 0) {
        branchEvents.add(i);
      } else {
        likeness.compare("/events/" + i, expected.get(i), actual.path(id - 1));
        rest.removeIf(event -> event.path("id").asInt() == id);
      }
    }
    match(expected, branchEvents, rest);
    rest.removeIf(HistoryComparison::closesBranches);
    report(rest);
  }

  private static boolean closesBranches(JsonNode event) {
    String type = event.path("type").asText();
    return type.equals("ParallelStateSucceeded")
        || type.equals("ParallelStateFailed")
        || type.equals("ParallelStateExited");
  }

  /** Takes out of the actual events one for each expected one, wherever it stands. */
  private void match(JsonNode expected, List<Integer> indices, List<JsonNode> actual) {
    for (int index : indices) {
      JsonNode event = withoutIds(expected.get(index));
      String pointer = "/events/" + index;
      if (!actual.removeIf(first(other -> likeness.isAlike(pointer, event, withoutIds(other))))) {
        likeness.differences().add(pointer + ": expected anywhere " + event + ", got nothing");
      }
    }
  }

  private void report(List<JsonNode> surplus) {
    surplus.forEach(event -> likeness.differences().add("/events: expected nothing, got " + event));
  }

  /** Holds for the first only that the given one holds for. */
  private static Predicate<JsonNode> first(Predicate<JsonNode> condition) {
    boolean[] found = new boolean[1];
    return value -> {
      boolean holds = !found[0] && condition.test(value);
      found[0] |= holds;
      return holds;
    };
  }

  private static JsonNode withoutIds(JsonNode event) {
    ObjectNode copy = event.deepCopy();
    return copy.without(List.of("id", "previousEventId"));
  }

  private static List<Integer> indices(JsonNode events) {
    List<Integer> all = new ArrayList<>();
    for (int i = 0; i < events.size(); i++) {
      all.add(i);
    }
    return all;
  }

  private static List<JsonNode> copies(ArrayNode events) {
    List<JsonNode> copies = new ArrayList<>();
    events.forEach(copies::add);
    return copies;
  }
}
