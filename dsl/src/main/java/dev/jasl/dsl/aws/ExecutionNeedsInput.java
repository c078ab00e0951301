package dev.jasl.dsl.aws;

import dev.jasl.dsl.TaskDraft;
import dev.jasl.dsl.Workflow;
import dev.jasl.expr.Expr;
import dev.jasl.expr.Node;
import dev.jasl.expr.NotText;
import dev.jasl.expr.StringExpr;
import dev.jasl.expr.Type;
import java.util.List;
import java.util.function.Function;

/**
 * An execution of another machine that does not know yet what it is started with.
 *
 * @param <I> the expression of the machine's input
 * @param <O> the expression of what it ends with
 */
public final class ExecutionNeedsInput<I extends Expr<?> & NotText, O extends Expr<?>> {
  static final List<String> ERRORS = List.of(
      "StepFunctions.AWSStepFunctionsException",
      "StepFunctions.ExecutionAlreadyExistsException",
      "StepFunctions.ExecutionLimitExceededException",
      "StepFunctions.InvalidExecutionInputException",
      "StepFunctions.StateMachineDoesNotExistException");

  private final Workflow<I, O> workflow;

  ExecutionNeedsInput(Workflow<I, O> workflow) {
    this.workflow = workflow;
  }

  /**
   * Starts it with this.
   *
   * <pre>{@code
   * Task.execution(SHIPPING).input(ORDER).sync()
   * // {"Type": "Task", "Resource": "arn:aws:states:::states:startExecution.sync:2",
   * //  "Arguments": {"StateMachineArn": "${Shipping}", "Input": "{% $states.context.Execution.Input %}"}}
   * }</pre>
   */
  public ExecutionNeedsSyncOrStart<O> input(I input) {
    return new ExecutionNeedsSyncOrStart<>(workflow, Node.of(input));
  }

  /**
   * Starts it and waits until somebody answers with the task's token, which the input has to carry to them. The machine may go on after
   * that.
   *
   * <pre>{@code
   * Task.execution(REVIEW).waitForTaskToken(StringExpr.TYPE, token -> object("token", token))
   * // {"Type": "Task", "Resource": "arn:aws:states:::states:startExecution.waitForTaskToken",
   * //  "Arguments": {"StateMachineArn": "${Review}", "Input": {"token": "{% $states.context.Task.Token %}"}}}
   * }</pre>
   *
   * @param answer what comes back with {@code SendTaskSuccess}
   */
  public <R extends Expr<?>> ExecutionRun<R> waitForTaskToken(
      Type<R> answer, Function<StringExpr, I> input) {
    StringExpr token =
        StringExpr.TYPE.at(new Node.Field(new Node.Field(Node.Root.CONTEXT, "Task"), "Token"));
    return new ExecutionRun<>(
        TaskDraft.integration("states:startExecution.waitForTaskToken", answer)
            .argument("StateMachineArn", new Node.Placeholder("machine", workflow.name()))
            .argument("Input", Node.of(input.apply(token)))
            .takingJsonText("Input", workflow.input())
            .raising(ERRORS));
  }
}
