package dev.jasl.dsl;

import dev.jasl.expr.Expr;
import dev.jasl.expr.Type;
import dev.jasl.model.QueryLanguage;
import dev.jasl.model.State;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a state does. The flow in which it is placed says its name and what comes next, so that a step has neither.
 *
 * @param <X> the expression of what the state hands on
 */
public abstract class Step<X extends Expr<?>> {
  Step() {}

  /** The kind of what the state hands on; JSON where the types do not say. */
  abstract Type<X> type();

  /** The query language that the state insists on; most are written in their machine's. */
  @Nullable
  QueryLanguage language() {
    return null;
  }

  /** The flows it leads to beside what follows it. */
  List<Outlet> outlets() {
    return List.of();
  }

  /** The flows that run inside it: branches, or the body for each item. */
  List<Flow> scopes() {
    return List.of();
  }

  /** Whether it hands on what it was given. */
  boolean passesOn() {
    return false;
  }

  /** The state, in the place that the context describes. */
  abstract State state(StateContext context);
}
