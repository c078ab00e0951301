package dev.jasl.dsl;

import dev.jasl.expr.Expr;

/**
 * A ForEach within the execution.
 *
 * @param <R> the expression of its result, the list of what the iterations end with, in the order of the items
 */
public final class ForEachStep<R extends Expr<?>> extends MapStep<R, ForEachStep<R>> {
  ForEachStep(MapDraft<R> draft) {
    super(draft);
  }

  @Override
  ForEachStep<R> copy(MapDraft<R> other) {
    return new ForEachStep<>(other);
  }
}
