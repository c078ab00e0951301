package dev.jasl.dsl.aws;

import dev.jasl.dsl.TaskDraft;
import dev.jasl.dsl.TaskStep;
import dev.jasl.expr.Expr;

/**
 * Puts events on a bus.
 *
 * @param <R> the expression of its result
 */
public final class PutEvents<R extends Expr<?>> extends TaskStep<R, PutEvents<R>> {
  PutEvents(TaskDraft<R> draft) {
    super(draft);
  }

  @Override
  protected PutEvents<R> copy(TaskDraft<R> other) {
    return new PutEvents<>(other);
  }
}
