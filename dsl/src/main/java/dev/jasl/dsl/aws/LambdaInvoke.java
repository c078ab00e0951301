package dev.jasl.dsl.aws;

import dev.jasl.dsl.TaskDraft;
import dev.jasl.dsl.TaskStep;
import dev.jasl.expr.Expr;
import dev.jasl.expr.Node;
import dev.jasl.expr.StringExpr;

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

  /**
   * Calls the function of this ARN or name, as it is when the state runs, in place of the one that is bound. What it takes and gives is
   * still what the function before it was said to.
   *
   * <pre>{@code
   * Task.lambda(SHIP).payload(ORDER).at(NAME)
   * // {"Arguments": {"FunctionName": "{% $name %}", "Payload": "{% $states.context.Execution.Input %}"}}
   * // JSONPath: {"Parameters": {"FunctionName.$": "$name", "Payload.$": "$$.Execution.Input"}}
   * }</pre>
   */
  public LambdaInvoke<R> at(StringExpr function) {
    return copy(draft().argument("FunctionName", Node.of(function)));
  }

  @Override
  protected LambdaInvoke<R> copy(TaskDraft<R> other) {
    return new LambdaInvoke<>(other);
  }
}
