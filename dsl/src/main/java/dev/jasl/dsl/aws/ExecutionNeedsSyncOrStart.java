package dev.jasl.dsl.aws;

import dev.jasl.dsl.TaskDraft;
import dev.jasl.dsl.Workflow;
import dev.jasl.dsl.aws.result.ExecutionStartedExpr;
import dev.jasl.expr.Expr;
import dev.jasl.expr.Node;
import dev.jasl.expr.Type;

/**
 * An execution of another machine of which it must be said whether to wait for its end.
 *
 * @param <O> the expression of what the machine ends with
 */
public final class ExecutionNeedsSyncOrStart<O extends Expr<?>> {
  private final Workflow<?, O> workflow;
  private final Node input;

  ExecutionNeedsSyncOrStart(Workflow<?, O> workflow, Node input) {
    this.workflow = workflow;
    this.input = input;
  }

  /**
   * Starts it and waits for its end; one that fails fails the task with {@code States.TaskFailed}. The result is what the machine ends
   * with.
   *
   * <pre>{@code
   * Task.execution(SHIPPING).input(ORDER).sync()
   * // {"Type": "Task", "Resource": "arn:aws:states:::states:startExecution.sync:2",
   * //  "Output": "{% $states.result.Output %}"}
   * }</pre>
   */
  public ExecutionRun<O> sync() {
    return new ExecutionRun<>(
        draft("states:startExecution.sync:2", workflow.output()).resultAt("Output"));
  }

  /**
   * Starts it and goes on at once.
   *
   * <pre>{@code
   * Task.execution(SHIPPING).input(ORDER).start()
   * // {"Type": "Task", "Resource": "arn:aws:states:::states:startExecution"}
   * }</pre>
   */
  public ExecutionRun<ExecutionStartedExpr> start() {
    return new ExecutionRun<>(draft("states:startExecution", ExecutionStartedExpr.TYPE));
  }

  private <R extends Expr<?>> TaskDraft<R> draft(String api, Type<R> result) {
    return TaskDraft.integration(api, result)
        .argument("StateMachineArn", new Node.Placeholder("machine", workflow.name()))
        .argument("Input", input)
        .takingJsonText("Input", workflow.input())
        .raising(ExecutionNeedsInput.ERRORS);
  }
}
