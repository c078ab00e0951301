package dev.jasl.io;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.jasl.diagnostic.Diagnostic;
import dev.jasl.diagnostic.Findings;
import dev.jasl.diagnostic.Location;
import dev.jasl.model.State;
import dev.jasl.model.StateName;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The {@code States} objects of a definition, read from the inside out: whoever reads a Parallel or a Map finds the states in it read
 * already. So no nesting, however deep, needs a deep stack.
 */
final class InnerStates {
  private final IdentityHashMap<JsonNode, Deque<Read>> read = new IdentityHashMap<>();

  /** States that were read, and what there was to say about them. */
  record Read(Map<StateName, State> states, List<Diagnostic> findings) {}

  private record Place(ObjectNode states, Location at) {}

  /** Reads the states of a scope and all that lie in them. */
  void readAll(JsonNode scope, Location at, ReadContext context) {
    readAll(places(statesOf(scope, at)), context);
  }

  /** Reads all states that lie in one state. */
  void readInside(JsonNode state, Location at, ReadContext context) {
    readAll(places(inside(state, at)), context);
  }

  private void readAll(List<Place> places, ReadContext context) {
    for (int i = places.size() - 1; i >= 0; i--) {
      Place place = places.get(i);
      Findings findings = new Findings();
      Map<StateName, State> states =
          ScopeReader.states(place.states(), place.at(), context.reportingTo(findings));
      // one object may stand at several places of a tree that was built by hand
      read.computeIfAbsent(place.states(), node -> new ArrayDeque<>())
          .push(new Read(states, findings.all()));
    }
  }

  /** What became of a {@code States} object. */
  @Nullable
  Read take(ObjectNode states) {
    Deque<Read> candidates = read.get(states);
    return candidates == null ? null : candidates.poll();
  }

  /** Outer places before those in them, else in the order of the text. */
  private static List<Place> places(List<Place> outermost) {
    List<Place> places = new ArrayList<>();
    Deque<Place> open = new ArrayDeque<>();
    pushAll(open, outermost);
    while (!open.isEmpty()) {
      Place place = open.pop();
      places.add(place);
      List<Place> inner = new ArrayList<>();
      place
          .states()
          .properties()
          .forEach(
              member -> inner.addAll(inside(member.getValue(), place.at().child(member.getKey()))));
      pushAll(open, inner);
    }
    return places;
  }

  /** Pushed backwards, so that the first is popped first. */
  private static void pushAll(Deque<Place> open, List<Place> places) {
    for (int i = places.size() - 1; i >= 0; i--) {
      open.push(places.get(i));
    }
  }

  private static List<Place> inside(JsonNode state, Location at) {
    List<Place> places = new ArrayList<>();
    JsonNode branches = state.path("Branches");
    for (int i = 0; i < branches.size(); i++) {
      places.addAll(statesOf(branches.path(i), at.child("Branches").child(i)));
    }
    for (String processor : List.of("ItemProcessor", "Iterator")) {
      places.addAll(statesOf(state.path(processor), at.child(processor)));
    }
    return places;
  }

  private static List<Place> statesOf(JsonNode scope, Location at) {
    return scope.path("States") instanceof ObjectNode states
        ? List.of(new Place(states, at.child("States")))
        : List.of();
  }
}
