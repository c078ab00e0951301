package dev.jasl.validate;

import dev.jasl.diagnostic.Location;
import dev.jasl.model.Branch;
import dev.jasl.model.Definition;
import dev.jasl.model.MapState;
import dev.jasl.model.ParallelState;
import dev.jasl.model.StateName;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;

/**
 * The states of a definition as a graph: which scopes there are, which state leads to which, and which are reached. It is built once,
 * in time and memory linear in the definition, whatever its depth, and shared by all rules.
 */
public final class StateGraph {
  private final Definition definition;
  private final List<ScopeNode> scopes = new ArrayList<>();
  private final List<StateNode> states = new ArrayList<>();
  private final Map<StateName, List<StateNode>> byName = new HashMap<>();
  private final BitSet reached = new BitSet();
  private final List<Formula> formulas = new ArrayList<>();

  private StateGraph(Definition definition) {
    this.definition = definition;
  }

  /** The graph of any definition, right or wrong. */
  public static StateGraph of(Definition definition) {
    StateGraph graph = new StateGraph(definition);
    Queue<ScopeNode> unread = new ArrayDeque<>();
    unread.add(new ScopeNode(definition));
    while (!unread.isEmpty()) {
      ScopeNode scope = unread.remove();
      graph.add(scope);
      for (StateNode state : scope.states()) {
        unread.addAll(inside(state));
      }
    }
    FormulaReader reader = new FormulaReader();
    for (StateNode state : graph.states) {
      graph.formulas.addAll(state.state().accept(new FormulaVisitor(state, reader)));
    }
    return graph;
  }

  public Definition definition() {
    return definition;
  }

  /** The machine first, then outer scopes before inner ones. */
  public List<ScopeNode> scopes() {
    return Collections.unmodifiableList(scopes);
  }

  /** The states of all scopes, in the order of {@link #scopes()}. */
  public List<StateNode> states() {
    return Collections.unmodifiableList(states);
  }

  /** The states of this name in any scope; more than one where a name is used twice. */
  public List<StateNode> named(StateName name) {
    return Collections.unmodifiableList(byName.getOrDefault(name, List.of()));
  }

  /** Whether placeholders decide which states follow which, so that nobody can say yet what goes where. */
  public boolean isOpen() {
    return scopes.stream().anyMatch(ScopeNode::isOpen);
  }

  /** Whether there is a way to the state from the {@code StartAt} of its own scope. */
  public boolean isReached(StateNode state) {
    return reached.get(state.index());
  }

  /** What is computed in the states, in the order of {@link #states()}; each text has been read once. */
  public List<Formula> formulas() {
    return Collections.unmodifiableList(formulas);
  }

  private void add(ScopeNode scope) {
    scopes.add(scope);
    for (StateNode state : scope.states()) {
      state.number(states.size());
      states.add(state);
      byName.computeIfAbsent(state.name(), name -> new ArrayList<>(1)).add(state);
    }
    walk(scope);
  }

  private void walk(ScopeNode scope) {
    Queue<StateNode> open = new ArrayDeque<>();
    scope.start().to().ifPresent(open::add);
    while (!open.isEmpty()) {
      StateNode state = open.remove();
      if (!reached.get(state.index())) {
        reached.set(state.index());
        open.addAll(state.following());
      }
    }
  }

  private static List<ScopeNode> inside(StateNode node) {
    if (node.state() instanceof ParallelState parallel) {
      List<ScopeNode> branches = new ArrayList<>();
      Location at = node.at().child("Branches");
      for (Branch branch : parallel.branches()) {
        branches.add(new ScopeNode(branch.scope(), at.child(branches.size()), node));
      }
      return branches;
    }
    if (node.state() instanceof MapState map) {
      Location at = node.at().child(map.processor().spelling().field());
      return List.of(new ScopeNode(map.processor().scope(), at, node));
    }
    return List.of();
  }
}
