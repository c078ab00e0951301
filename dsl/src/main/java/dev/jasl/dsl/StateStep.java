package dev.jasl.dsl;

import dev.jasl.expr.Expr;

/**
 * A step that can assign variables.
 *
 * @param <R> the expression of its result
 * @param <O> the expression of what it hands on
 * @param <S> the step itself
 */
public abstract class StateStep<R extends Expr<?>, O extends Expr<?>, S extends StateStep<R, O, S>>
    extends CommentedStep<R, O, S> {
  StateStep() {}

  /**
   * Sets a variable when the state is done. All assignments of a state see the variables as they were before it.
   *
   * <pre>{@code
   * Wait.of(ofSeconds(1)).assign(Var.named("round", IntegerExpr.TYPE).to(integer(1)))
   * // {"Type": "Wait", "Seconds": 1, "Assign": {"round": 1}}
   * }</pre>
   *
   * @throws IllegalArgumentException if the state assigns this variable already
   */
  public final S assign(Assignment<R> assignment) {
    return copy(settings().assigning(assignment));
  }
}
