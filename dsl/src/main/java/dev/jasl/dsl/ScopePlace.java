package dev.jasl.dsl;

import dev.jasl.diagnostic.Location;
import dev.jasl.expr.Node;
import dev.jasl.model.StateName;
import org.jspecify.annotations.Nullable;

/**
 * A scope that is being written: where it stands and what is around it.
 *
 * @param outer nothing around the machine itself
 * @param state the Parallel or Map that the scope belongs to
 * @param item what the body of a ForEach is handed
 */
record ScopePlace(
    @Nullable ScopePlace outer,
    Kind kind,
    Location location,
    @Nullable StateName state,
    Node.@Nullable Item item) {
  /** What runs a scope decides what can be seen from within. */
  enum Kind {
    MACHINE,
    BRANCH,
    INLINE,
    /** Its states run in an execution of their own, which has another input and sees no variable of its parent. */
    DISTRIBUTED
  }

  static ScopePlace machine() {
    return new ScopePlace(null, Kind.MACHINE, Location.root(), null, null);
  }

  ScopePlace branch(StateName owner, Location at) {
    return new ScopePlace(this, Kind.BRANCH, at, owner, null);
  }

  ScopePlace body(Kind how, StateName owner, Location at, Node.Item handed) {
    return new ScopePlace(this, how, at, owner, handed);
  }

  Location states() {
    return location.child("States");
  }

  /** Whether this runs in a child execution. */
  boolean inChild() {
    return kind == Kind.DISTRIBUTED || (outer != null && outer.inChild());
  }

  /** The scope around this one whose variables can be seen here; nothing above an execution's own. */
  @Nullable
  ScopePlace visible() {
    return kind == Kind.DISTRIBUTED ? null : outer;
  }

  /** The body to which this item is handed, if it can be seen here. */
  @Nullable
  ScopePlace bodyOf(Node.Item wanted) {
    ScopePlace place = this;
    while (place != null && place.item != wanted) {
      place = place.visible();
    }
    return place;
  }

  /** How many items have been handed down to here, this scope's included. */
  int items() {
    int own = kind == Kind.INLINE ? 1 : 0;
    return own + (visible() == null ? 0 : visible().items());
  }
}
