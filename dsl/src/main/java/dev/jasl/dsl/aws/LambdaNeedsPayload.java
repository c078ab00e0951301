package dev.jasl.dsl.aws;

import dev.jasl.dsl.LambdaFunction;
import dev.jasl.dsl.TaskDraft;
import dev.jasl.expr.Expr;
import dev.jasl.expr.Node;
import dev.jasl.expr.StringExpr;
import dev.jasl.expr.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * A function that does not know yet what it is called with.
 *
 * @param <I> the expression of its input
 * @param <O> the expression of its result
 */
public final class LambdaNeedsPayload<I extends Expr<?>, O extends Expr<?>> {
  private final LambdaFunction<I, O> function;

  LambdaNeedsPayload(LambdaFunction<I, O> function) {
    this.function = function;
  }

  /**
   * Calls it with this.
   *
   * <pre>{@code
   * Task.lambda(SHIP).payload(ORDER)
   * // {"Type": "Task", "Resource": "arn:aws:states:::lambda:invoke",
   * //  "Arguments": {"FunctionName": "${Ship}", "Payload": "{% $states.context.Execution.Input %}"},
   * //  "Output": "{% $states.result.Payload %}"}
   * }</pre>
   */
  public LambdaInvoke<O> payload(I payload) {
    return invoke(Node.of(payload));
  }

  /**
   * Calls it with what the state before handed on. {@code build()} finds what of it is known not to be what the function takes.
   *
   * <pre>{@code
   * Task.lambda(SHIP).stateInput()
   * // {"Arguments": {"FunctionName": "${Ship}", "Payload": "{% $states.input %}"}}
   * }</pre>
   */
  public LambdaInvoke<O> stateInput() {
    return invoke(Node.Root.STATE_INPUT);
  }

  /**
   * Calls it with the task's token and waits until somebody answers with that; what the function itself answers is dropped.
   *
   * <pre>{@code
   * Task.lambda(LambdaFunction.named("Ask", JsonExpr.TYPE, JsonExpr.TYPE))
   *     .waitForTaskToken(StringExpr.TYPE, token -> object("taskToken", token))
   * // {"Resource": "arn:aws:states:::lambda:invoke.waitForTaskToken",
   * //  "Arguments": {"FunctionName": "${Ask}", "Payload": {"taskToken": "{% $states.context.Task.Token %}"}}}
   * }</pre>
   *
   * @param answer what comes back with {@code SendTaskSuccess}
   */
  public <R extends Expr<?>> LambdaInvoke<R> waitForTaskToken(
      Type<R> answer, Function<StringExpr, I> payload) {
    return new LambdaInvoke<>(TaskDraft.integration("lambda:invoke.waitForTaskToken", answer)
        .argument("FunctionName", new Node.Placeholder("function", function.name()))
        .argument("Payload", TaskToken.in(payload))
        .taking("Payload", function.input())
        .raising(LambdaErrors.OF_INVOKE));
  }

  /**
   * Calls it with nothing; it gets an empty object.
   *
   * <pre>{@code
   * Task.lambda(SHIP).noPayload()
   * // {"Arguments": {"FunctionName": "${Ship}"}}
   * }</pre>
   */
  public LambdaInvoke<O> noPayload() {
    return new LambdaInvoke<>(draft());
  }

  private LambdaInvoke<O> invoke(Node payload) {
    return new LambdaInvoke<>(draft().argument("Payload", payload));
  }

  private TaskDraft<O> draft() {
    return TaskDraft.integration("lambda:invoke", function.output())
        .argument("FunctionName", new Node.Placeholder("function", function.name()))
        .taking("Payload", function.input())
        .resultAt("Payload")
        .raising(errorsOf(function))
        .calling(function);
  }

  /** What a call can fail with: what the function is declared to raise, then what Lambda itself may. */
  static List<String> errorsOf(LambdaFunction<?, ?> function) {
    List<String> errors = new ArrayList<>(function.errors());
    errors.addAll(LambdaErrors.OF_INVOKE);
    return errors;
  }
}
