package dev.jasl.validate;

import dev.jasl.diagnostic.Location;
import dev.jasl.model.Definition;
import dev.jasl.model.Placeholders;
import dev.jasl.model.QueryLanguage;
import dev.jasl.model.Scope;
import dev.jasl.model.State;
import dev.jasl.model.StateName;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A {@code States} object in its place: the machine's own, that of a Parallel's branch, or that of a Map's processor. */
public final class ScopeNode {
  private final Scope scope;
  private final Location at;
  private final @Nullable StateNode owner;
  private final QueryLanguage language;
  private final Map<StateName, StateNode> states = new LinkedHashMap<>();
  private boolean openNames;

  /** The machine's own states. */
  ScopeNode(Definition machine) {
    this(machine.scope(), Location.root(), null, machine.language());
  }

  /** States inside a Parallel or Map; they have the machine's language, not that of the state around them. */
  ScopeNode(Scope scope, Location at, StateNode owner) {
    this(scope, at, owner, owner.scope().language());
  }

  private ScopeNode(Scope scope, Location at, @Nullable StateNode owner, QueryLanguage language) {
    this.scope = scope;
    this.language = language;
    this.at = at;
    this.owner = owner;
    Location below = at.child("States");
    for (Map.Entry<StateName, State> entry : scope.states().entrySet()) {
      StateName name = entry.getKey();
      openNames |= Placeholders.in(name.value());
      states.put(name, new StateNode(this, name, entry.getValue(), below.child(name.value())));
    }
  }

  public Scope scope() {
    return scope;
  }

  /** The machine's language: that of every state here that does not name its own. */
  QueryLanguage language() {
    return language;
  }

  /** The location of the object that has {@code StartAt} and {@code States}; the root for the machine. */
  public Location at() {
    return at;
  }

  /** The Parallel or Map that this scope belongs to; empty for the machine. */
  public Optional<StateNode> owner() {
    return Optional.ofNullable(owner);
  }

  /** In the order of the text. */
  public Collection<StateNode> states() {
    return Collections.unmodifiableCollection(states.values());
  }

  /** The state of this scope with this name; names of outer and inner scopes are not found. */
  public Optional<StateNode> find(StateName name) {
    return Optional.ofNullable(states.get(name));
  }

  /** Whether a state's name is filled in later. */
  boolean hasOpenNames() {
    return openNames;
  }

  /** Whether it is not known before placeholders are filled in which states follow which. */
  public boolean isOpen() {
    return start().isOpen() || states.values().stream().anyMatch(StateNode::isOpen);
  }

  /** From nowhere to the first state. */
  public Edge start() {
    return new Edge(Edge.Kind.START, this, Optional.empty(), scope.startAt(), at.child("StartAt"));
  }
}
