package dev.jasl.dsl.aws;

import dev.jasl.dsl.LambdaFunction;
import dev.jasl.dsl.TaskDraft;
import dev.jasl.expr.Expr;
import dev.jasl.expr.Node;

/**
 * A function, called by its ARN, that does not know yet what it is called with.
 *
 * @param <I> the expression of its input
 * @param <O> the expression of its result
 */
public final class LambdaArnNeedsPayload<I extends Expr<?>, O extends Expr<?>> {
  private final LambdaFunction<I, O> function;

  LambdaArnNeedsPayload(LambdaFunction<I, O> function) {
    this.function = function;
  }

  /**
   * Calls it with this.
   *
   * <pre>{@code
   * Task.lambdaArn(SHIP).payload(ORDER)
   * // {"Type": "Task", "Resource": "${Ship}", "Arguments": "{% $states.context.Execution.Input %}"}
   * }</pre>
   */
  public LambdaArnCall<O> payload(I payload) {
    return new LambdaArnCall<>(draft().arguments(Node.of(payload)));
  }

  /**
   * Calls it with what the state before handed on. {@code build()} finds what of it is known not to be what the function takes.
   *
   * <pre>{@code
   * Task.lambdaArn(SHIP).stateInput()
   * // {"Type": "Task", "Resource": "${Ship}"}
   * }</pre>
   */
  public LambdaArnCall<O> stateInput() {
    return new LambdaArnCall<>(draft());
  }

  private TaskDraft<O> draft() {
    return TaskDraft.function(function).raising(LambdaNeedsPayload.errorsOf(function));
  }
}
