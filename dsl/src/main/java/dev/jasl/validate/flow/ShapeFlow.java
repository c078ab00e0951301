package dev.jasl.validate.flow;

import dev.jasl.model.MapState;
import dev.jasl.shape.Shape;
import dev.jasl.shape.Shapes;
import dev.jasl.validate.Edge;
import dev.jasl.validate.ScopeNode;
import dev.jasl.validate.StateGraph;
import dev.jasl.validate.StateNode;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;

/**
 * What the JSON can be at every state of a machine, and what is seen there.
 *
 * <p>Every state is looked at with each of the ways to it, and hands on what it makes of them, until nothing changes. Ways are kept
 * apart while they are few, so that what a catcher loses is told from what the other way has. In a loop that does not settle, they are
 * taken together first, and in the end nothing is known of them: a state is looked at a bounded number of times.
 */
public final class ShapeFlow {
  private final StateGraph graph;
  private final Shapes known;
  private final FormulaIndex formulas;
  private final Order order;
  private final List<Station> stations = new ArrayList<>();
  private final Map<ScopeNode, Shape> ends = new HashMap<>();
  private final Map<ScopeNode, Shape> contexts = new HashMap<>();
  private final PriorityQueue<Due> due = new PriorityQueue<>();
  private final BitSet waiting = new BitSet();

  private record Due(int place, StateNode state) implements Comparable<Due> {
    @Override
    public int compareTo(Due other) {
      return Integer.compare(place, other.place);
    }
  }

  private ShapeFlow(StateGraph graph, Shapes known) {
    this.graph = graph;
    this.known = known;
    this.formulas = new FormulaIndex(graph);
    this.order = new Order(graph);
    graph.states().forEach(state -> stations.add(new Station(state)));
  }

  /** The flow of any definition, right or wrong. */
  public static ShapeFlow of(StateGraph graph, Shapes known) {
    ShapeFlow flow = new ShapeFlow(graph, known);
    ScopeNode machine = graph.scopes().get(0);
    Shape execution = Shape.object().always("Input", known.input()).open();
    flow.enter(
        machine,
        List.of(new Way(known.input(), Shape.object().closed(), Optional.empty())),
        Shape.object().always("Execution", execution).open());
    flow.settle();
    return flow;
  }

  public StateGraph graph() {
    return graph;
  }

  /** What was seen in a state on the ways to it; nothing where none leads. */
  public List<Seen> seen(StateNode state) {
    return station(state).seen();
  }

  /** The ways that lead to a state. */
  public List<Way> ways(StateNode state) {
    return station(state).ways();
  }

  private Station station(StateNode state) {
    return stations.get(state.index());
  }

  private void enter(ScopeNode scope, List<Way> ways, Shape context) {
    Shape before = contexts.put(scope, context);
    scope.start().to().ifPresent(first -> arrive(first, scope, ways));
    if (before != null && !before.equals(context)) {
      scope.states().stream()
          .filter(state -> station(state).isEntered())
          .forEach(state -> schedule(state, order.beginning(state)));
    }
  }

  private void arrive(StateNode state, Object over, List<Way> ways) {
    if (station(state).arrive(over, ways)) {
      schedule(state, order.beginning(state));
    }
  }

  private void schedule(StateNode state, int place) {
    if (!waiting.get(state.index())) {
      waiting.set(state.index());
      due.add(new Due(place, state));
    }
  }

  private void settle() {
    while (!due.isEmpty()) {
      StateNode state = due.remove().state();
      waiting.clear(state.index());
      visit(station(state));
    }
  }

  private void visit(Station station) {
    StateNode state = station.state();
    Exits exits = new Exits(state.edges().size());
    Surroundings around = new Surroundings(
        contexts.getOrDefault(state.scope(), Shape.unknown()), result(state), known);
    for (Way way : station.visit()) {
      new StateFlow(state, way, formulas, around, exits).run();
    }
    station.saw(exits.seen());
    leave(state, exits);
  }

  private void leave(StateNode state, Exits exits) {
    for (int i = 0; i < state.edges().size(); i++) {
      Edge edge = state.edges().get(i);
      List<Way> ways = exits.ways(i);
      state.target(i).ifPresent(target -> arrive(target, edge, ways));
    }
    for (ScopeNode scope : order.scopes(state)) {
      if (!exits.seeds().isEmpty()) {
        enter(scope, exits.seeds(), exits.context());
      }
    }
    end(state.scope(), exits.ended());
  }

  private void end(ScopeNode scope, Shape output) {
    Shape before = ends.getOrDefault(scope, Shape.nothing());
    Shape after = before.join(output);
    if (!after.equals(before)) {
      ends.put(scope, after);
      scope.owner().ifPresent(owner -> schedule(owner, order.end(owner)));
    }
  }

  /** What the branches or iterations of a state give together; empty as long as one of the branches has no end. */
  private Optional<Shape> result(StateNode state) {
    List<Shape> outputs = new ArrayList<>();
    for (ScopeNode scope : order.scopes(state)) {
      outputs.add(ends.getOrDefault(scope, Shape.nothing()));
    }
    if (outputs.isEmpty()) {
      return Optional.empty();
    }
    if (state.state() instanceof MapState map) {
      return Optional.of(MapFlow.result(map, outputs));
    }
    return outputs.stream().anyMatch(Shape::isNothing)
        ? Optional.empty()
        : Optional.of(Shape.tuple(outputs));
  }
}
