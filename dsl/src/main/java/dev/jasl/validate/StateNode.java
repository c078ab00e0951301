package dev.jasl.validate;

import dev.jasl.diagnostic.Location;
import dev.jasl.model.ErrorHandling;
import dev.jasl.model.Integration;
import dev.jasl.model.MapState;
import dev.jasl.model.ParallelState;
import dev.jasl.model.QueryLanguage;
import dev.jasl.model.State;
import dev.jasl.model.StateName;
import dev.jasl.model.TaskState;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A state in its place. Two nodes are equal only when they are one; names may repeat in a wrong definition. */
public final class StateNode {
  private final ScopeNode scope;
  private final StateName name;
  private final State state;
  private final Location at;
  private final List<Edge> edges;
  private final Optional<Integration> integration;

  /** Found when they are first asked for: the scope is not complete before. */
  private @Nullable List<Optional<StateNode>> targets;

  private @Nullable List<StateNode> following;
  private int index;

  StateNode(ScopeNode scope, StateName name, State state, Location at) {
    this.scope = scope;
    this.name = name;
    this.state = state;
    this.at = at;
    this.edges = EdgesOf.of(this, state);
    this.integration =
        state instanceof TaskState task ? task.resource().integration() : Optional.empty();
  }

  /** Its position in {@link StateGraph#states}, so that what is known of states can be kept in arrays: in large machines maps are slow. */
  public int index() {
    return index;
  }

  void number(int position) {
    this.index = position;
  }

  /** The scope that the state stands in. */
  public ScopeNode scope() {
    return scope;
  }

  /** The key in the {@code States} object. */
  public StateName name() {
    return name;
  }

  public State state() {
    return state;
  }

  public Location at() {
    return at;
  }

  /** Every way to another state, in the order of the language: transition or rules, default, catchers. */
  public List<Edge> edges() {
    return edges;
  }

  /** The states that the edges lead to, in their order; fewer than there are edges where a target does not exist. */
  public List<StateNode> following() {
    List<StateNode> found = following;
    if (found == null) {
      found = targets().stream().flatMap(Optional::stream).toList();
      following = found;
    }
    return found;
  }

  /**
   * The state that one of the edges leads to; empty when the scope has none of that name.
   *
   * @param edge its position among the {@link #edges}
   */
  public Optional<StateNode> target(int edge) {
    return targets().get(edge);
  }

  private List<Optional<StateNode>> targets() {
    List<Optional<StateNode>> found = targets;
    if (found == null) {
      found = edges.stream().map(Edge::to).toList();
      targets = found;
    }
    return found;
  }

  /** Whether a placeholder decides which state follows. */
  boolean isOpen() {
    return following().size() < edges.size() && edges.stream().anyMatch(Edge::isOpen);
  }

  /**
   * Whether the scope can end here. A state that could not be read well enough to tell is taken to end when it names no other state.
   */
  public boolean ends() {
    return state.accept(new EndsScope(edges));
  }

  /** The language the state is in; that of the machine for a state that could not be read. */
  public QueryLanguage language() {
    QueryLanguage written = state.header().queryLanguage();
    return written == null ? scope.language() : written;
  }

  /** What a Task calls, if that is an integration. */
  public Optional<Integration> integration() {
    return integration;
  }

  /** Empty for kinds of state that cannot retry or catch. */
  public ErrorHandling errors() {
    if (state instanceof TaskState task) {
      return task.errors();
    }
    if (state instanceof ParallelState parallel) {
      return parallel.errors();
    }
    return state instanceof MapState map ? map.errors() : ErrorHandling.none();
  }

  @Override
  public String toString() {
    return at.toString();
  }
}
