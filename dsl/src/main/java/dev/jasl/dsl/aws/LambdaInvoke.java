package dev.jasl.dsl.aws;

import dev.jasl.dsl.TaskDraft;
import dev.jasl.dsl.TaskStep;
import dev.jasl.expr.Expr;
import dev.jasl.expr.Node;

/**
 * Invokes a function by {@code lambda:invoke}.
 *
 * @param <R> the expression of the function's result
 */
public final class LambdaInvoke<R extends Expr<?>> extends TaskStep<R, LambdaInvoke<R>> {
  LambdaInvoke(TaskDraft<R> draft) {
    super(draft);
  }

  /**
   * Which version or alias of the function to invoke.
   *
   * <pre>{@code
   * Task.lambda(SHIP).payload(ORDER).qualifier("live")
   * // {"Arguments": {"Qualifier": "live"}}
   * }</pre>
   */
  public LambdaInvoke<R> qualifier(String versionOrAlias) {
    return copy(draft().argument("Qualifier", Node.literal(versionOrAlias)));
  }

  @Override
  protected LambdaInvoke<R> copy(TaskDraft<R> other) {
    return new LambdaInvoke<>(other);
  }
}
