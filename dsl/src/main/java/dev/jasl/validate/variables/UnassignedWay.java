package dev.jasl.validate.variables;

import dev.jasl.validate.Edge;
import dev.jasl.validate.StateNode;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import org.jspecify.annotations.Nullable;

/** A shortest way to a state on which a variable is not assigned, to tell the reader of a finding how it can happen. */
public final class UnassignedWay {
  private final List<Edge> edges;

  private UnassignedWay(List<Edge> edges) {
    this.edges = edges;
  }

  /** The way within the state's scope, from its first state on; empty if every one assigns the variable. */
  public static Optional<UnassignedWay> to(StateNode target, String name, VariableFlow flow) {
    Map<StateNode, Edge> cameBy = new HashMap<>();
    Queue<Edge> open = new ArrayDeque<>(List.of(target.scope().start()));
    while (!open.isEmpty() && !cameBy.containsKey(target)) {
      Edge edge = open.remove();
      Optional<StateNode> next = edge.to();
      if (next.isPresent() && !cameBy.containsKey(next.get()) && !assigns(edge, name, flow)) {
        cameBy.put(next.get(), edge);
        open.addAll(next.get().edges());
      }
    }
    return cameBy.containsKey(target) ? Optional.of(back(target, cameBy)) : Optional.empty();
  }

  /** From the scope's {@code StartAt} to the state. */
  public List<Edge> edges() {
    return edges;
  }

  private static boolean assigns(Edge edge, String name, VariableFlow flow) {
    return flow.along(edge).stream().anyMatch(assignment -> assignment.name().equals(name));
  }

  private static UnassignedWay back(StateNode target, Map<StateNode, Edge> cameBy) {
    List<Edge> edges = new ArrayList<>();
    @Nullable Edge edge = cameBy.get(target);
    while (edge != null) {
      edges.add(edge);
      edge = edge.from().map(cameBy::get).orElse(null);
    }
    Collections.reverse(edges);
    return new UnassignedWay(edges);
  }
}
