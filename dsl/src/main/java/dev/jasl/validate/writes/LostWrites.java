package dev.jasl.validate.writes;

import dev.jasl.model.MapData;
import dev.jasl.model.MapState;
import dev.jasl.model.ParallelState;
import dev.jasl.model.PassData;
import dev.jasl.model.PassState;
import dev.jasl.model.PathField;
import dev.jasl.model.State;
import dev.jasl.model.TaskState;
import dev.jasl.model.WorkData;
import dev.jasl.validate.Edge;
import dev.jasl.validate.Formula;
import dev.jasl.validate.StateGraph;
import dev.jasl.validate.StateNode;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Finds what a state writes into its input, and what is overwritten on every way before it is read. */
public final class LostWrites {
  /** Behind so many states somebody is taken to read it. */
  private static final int MOST_STATES = 100;

  private final Map<StateNode, List<Formula>> formulas = new HashMap<>();
  private final Map<StateNode, List<Place>> reads = new HashMap<>();

  private LostWrites(StateGraph graph) {
    graph
        .formulas()
        .forEach(each ->
            formulas.computeIfAbsent(each.about(), state -> new ArrayList<>()).add(each));
  }

  /**
   * Something that is overwritten before it is read.
   *
   * @param place as a path has it
   */
  public record LostWrite(StateNode writer, String place, StateNode overwriter) {}

  /** All of them, in the order of the graph. */
  public static List<LostWrite> in(StateGraph graph) {
    LostWrites writes = new LostWrites(graph);
    List<LostWrite> lost = new ArrayList<>();
    for (StateNode state : graph.states()) {
      place(state.state())
          .flatMap(place -> writes
              .overwriter(state, place)
              .map(other -> new LostWrite(state, place.toString(), other)))
          .ifPresent(lost::add);
    }
    return lost;
  }

  /** Where a state writes its result, if all of the rest is handed on. */
  private static Optional<Place> place(State state) {
    PathField result = PathField.absent();
    PathField output = PathField.absent();
    if (state instanceof TaskState task && task.data() instanceof WorkData.JsonPath data) {
      result = data.resultPath();
      output = data.outputPath();
    } else if (state instanceof ParallelState all && all.data() instanceof WorkData.JsonPath data) {
      result = data.resultPath();
      output = data.outputPath();
    } else if (state instanceof MapState map && map.data() instanceof MapData.JsonPath data) {
      result = data.resultPath();
      output = data.outputPath();
    } else if (state instanceof PassState pass && pass.data() instanceof PassData.JsonPath data) {
      result = data.resultPath();
      output = data.outputPath();
    }
    return output instanceof PathField.Absent
        ? Place.written(result).filter(place -> !place.isWhole())
        : Optional.empty();
  }

  /** Who overwrites it; empty where it is read on some way, or handed on to an end, or only lost. */
  private Optional<StateNode> overwriter(StateNode writer, Place place) {
    Optional<StateNode> found = Optional.empty();
    Set<StateNode> known = new HashSet<>();
    Deque<StateNode> open = new ArrayDeque<>();
    if (handsOn(writer, known, open)) {
      return Optional.empty();
    }
    while (!open.isEmpty()) {
      StateNode state = open.remove();
      if (known.size() > MOST_STATES || reads(state, place)) {
        return Optional.empty();
      }
      int catcher = 0;
      for (Edge edge : state.edges()) {
        Passage passage = Passage.through(state, edge, catcher, place);
        catcher += edge.kind() == Edge.Kind.CATCH ? 1 : 0;
        if (passage == Passage.OVERWRITTEN && state != writer) {
          found = Optional.of(state);
        } else if (passage == Passage.KEPT) {
          edge.to().filter(known::add).ifPresent(open::add);
        }
      }
      if (state.ends()) {
        return Optional.empty();
      }
    }
    return found;
  }

  private static boolean handsOn(StateNode writer, Set<StateNode> known, Deque<StateNode> open) {
    for (Edge edge : writer.edges()) {
      if (edge.kind() != Edge.Kind.CATCH) {
        edge.to().filter(known::add).ifPresent(open::add);
      }
    }
    return writer.ends();
  }

  private boolean reads(StateNode state, Place place) {
    return reads
        .computeIfAbsent(state, each -> InputReads.of(each, formulas.getOrDefault(each, List.of())))
        .stream()
        .anyMatch(place::overlaps);
  }
}
