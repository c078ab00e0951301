package dev.jasl.dsl.aws;

import dev.jasl.dsl.TaskDraft;
import dev.jasl.dsl.TaskStep;
import dev.jasl.expr.Expr;

/**
 * Waits for a worker that polls for the activity. Give it a {@code timeout(..)} and a {@code heartbeat(..)}: a worker that dies is not
 * noticed otherwise.
 *
 * @param <R> the expression of the worker's answer
 */
public final class ActivityCall<R extends Expr<?>> extends TaskStep<R, ActivityCall<R>> {
  ActivityCall(TaskDraft<R> draft) {
    super(draft);
  }

  @Override
  protected ActivityCall<R> copy(TaskDraft<R> other) {
    return new ActivityCall<>(other);
  }
}
