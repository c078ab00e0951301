package dev.jasl.validate.variables;

import dev.jasl.model.ChoiceState;
import dev.jasl.model.MapMode;
import dev.jasl.model.MapState;
import dev.jasl.validate.Edge;
import dev.jasl.validate.ScopeNode;
import dev.jasl.validate.StateGraph;
import dev.jasl.validate.StateNode;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Which variables have a value where. A state sees what was assigned before it, its own {@code Assign} not included; what the branches
 * of a Parallel or the iterations of a Map assign is seen in them only, and the children of a distributed Map see nothing from
 * outside. Behind a Choice that asks whether a variable is there, it is trusted to be.
 *
 * <p>Found by a data flow over each scope, outer ones first: every state is joined with what holds on the ways to it, until nothing
 * changes. That takes as many passes as loops are nested, plus two.
 */
public final class VariableFlow {
  private final Map<StateNode, List<VariableRead>> reads;
  private final Map<StateNode, List<List<Assignment>>> ways = new HashMap<>();
  private final Map<String, List<Assignment>> assignments = new LinkedHashMap<>();
  private final Map<String, Integer> numbers = new HashMap<>();
  private final Map<StateNode, Known> known = new HashMap<>();

  private VariableFlow(StateGraph graph) {
    graph.states().forEach(this::addAssignments);
    reads = VariableReads.in(graph, assignments.keySet());
    graph.states().forEach(this::number);
    if (!numbers.isEmpty()) {
      graph.scopes().forEach(this::follow);
    }
  }

  /** The flow of any definition, right or wrong. */
  public static VariableFlow of(StateGraph graph) {
    return new VariableFlow(graph);
  }

  /** Where the state names variables, in the order of the language. */
  public List<VariableRead> reads(StateNode state) {
    return Collections.unmodifiableList(reads.getOrDefault(state, List.of()));
  }

  /** The variables of which a Choice asks whether they are there; none for other states. */
  public Set<String> trusted(StateNode state) {
    if (!(state.state() instanceof ChoiceState)) {
      return Set.of();
    }
    return reads(state).stream()
        .filter(read -> read.use() == VariableRead.Use.TEST)
        .map(VariableRead::name)
        .collect(Collectors.toSet());
  }

  /** Whether a variable that the state reads has a value on some way to it. */
  public boolean mayBeAssigned(StateNode state, String name) {
    Known here = known.get(state);
    Integer number = numbers.get(name);
    return here != null && number != null && here.mayBeAssigned(number);
  }

  /** Whether a variable that the state reads has no value on some way to it. */
  public boolean mayBeUnassigned(StateNode state, String name) {
    Known here = known.get(state);
    Integer number = numbers.get(name);
    return here != null && number != null && here.mayBeUnassigned(number);
  }

  /** Where a variable of this name is assigned, in all scopes. */
  public List<Assignment> assignments(String name) {
    return Collections.unmodifiableList(assignments.getOrDefault(name, List.of()));
  }

  /** All names that are assigned anywhere. */
  public Set<String> names() {
    return Collections.unmodifiableSet(assignments.keySet());
  }

  /** What is assigned on this way. */
  public List<Assignment> along(Edge edge) {
    return edge.from()
        .map(state -> waysOf(state).get(state.edges().indexOf(edge)))
        .orElse(List.of());
  }

  /** The scope around this one whose variables are seen in it. */
  public static Optional<ScopeNode> around(ScopeNode scope) {
    return scope.owner().filter(owner -> !isDistributed(owner)).map(StateNode::scope);
  }

  /** Whether a variable that is assigned there has a value that can be seen here. */
  public static boolean sees(StateNode here, StateNode there) {
    Optional<ScopeNode> scope = Optional.of(here.scope());
    while (scope.isPresent() && scope.get() != there.scope()) {
      scope = around(scope.get());
    }
    return scope.isPresent();
  }

  /** Whether the states within run in executions of their own. */
  public static boolean isDistributed(StateNode state) {
    return state.state() instanceof MapState map && map.mode() instanceof MapMode.Distributed;
  }

  private void addAssignments(StateNode state) {
    StateAssignments found = StateAssignments.of(state);
    for (Assignment assignment : found.all()) {
      assignments.computeIfAbsent(assignment.name(), key -> new ArrayList<>()).add(assignment);
      ways.computeIfAbsent(state, key -> found.byEdge());
    }
  }

  private void number(StateNode state) {
    reads(state).forEach(read -> numbers.putIfAbsent(read.name(), numbers.size()));
  }

  /** Nothing runs in a scope whose owner is not reached. */
  private void follow(ScopeNode scope) {
    Optional<StateNode> owner = scope.owner();
    if (owner.isPresent() && !known.containsKey(owner.get())) {
      return;
    }
    List<StateNode> order = ReversePostorder.of(scope);
    order.forEach(state -> known.put(state, new Known()));
    join(scope.start().to(), atStart(scope), new BitSet());
    List<List<BitSet>> set = new ArrayList<>(order.size());
    order.forEach(state -> set.add(set(state)));
    boolean changed = true;
    while (changed) {
      changed = false;
      for (int i = 0; i < order.size(); i++) {
        changed |= handOn(order.get(i), set.get(i));
      }
    }
  }

  private Known atStart(ScopeNode scope) {
    return scope
        .owner()
        .filter(owner -> !isDistributed(owner))
        .map(known::get)
        .orElseGet(() -> Known.nothingOf(numbers.size()));
  }

  private boolean handOn(StateNode state, List<BitSet> set) {
    Known here = Objects.requireNonNull(known.get(state));
    boolean changed = false;
    for (int i = 0; i < set.size(); i++) {
      changed |= join(state.target(i), here, set.get(i));
    }
    return changed;
  }

  private boolean join(Optional<StateNode> target, Known there, BitSet set) {
    return target.map(known::get).map(here -> here.join(there, set)).orElse(false);
  }

  /** The numbers of what has a value behind each edge of the state, whatever was before. */
  private List<BitSet> set(StateNode state) {
    List<BitSet> sets = new ArrayList<>();
    Set<String> trusted = trusted(state);
    for (List<Assignment> way : waysOf(state)) {
      BitSet set = new BitSet();
      way.forEach(assignment -> add(set, assignment.name()));
      trusted.forEach(name -> add(set, name));
      sets.add(set);
    }
    return sets;
  }

  private void add(BitSet set, String name) {
    Integer number = numbers.get(name);
    if (number != null) {
      set.set(number);
    }
  }

  private List<List<Assignment>> waysOf(StateNode state) {
    return ways.getOrDefault(state, Collections.nCopies(state.edges().size(), List.of()));
  }
}
