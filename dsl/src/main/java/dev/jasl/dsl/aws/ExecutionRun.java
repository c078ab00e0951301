package dev.jasl.dsl.aws;

import dev.jasl.dsl.Jasl;
import dev.jasl.dsl.TaskDraft;
import dev.jasl.dsl.TaskStep;
import dev.jasl.expr.Expr;
import dev.jasl.expr.Node;
import dev.jasl.expr.StringExpr;

/**
 * Runs another state machine.
 *
 * @param <R> the expression of the task's result
 */
public final class ExecutionRun<R extends Expr<?>> extends TaskStep<R, ExecutionRun<R>> {
  ExecutionRun(TaskDraft<R> draft) {
    super(draft);
  }

  /**
   * The execution's name, which is unique for 90 days in a STANDARD machine. Without it, the service makes one.
   *
   * <pre>{@code
   * Task.execution(SHIPPING).input(ORDER).sync().named("today")
   * // {"Type": "Task", "Arguments": {"Name": "today"}}
   * }</pre>
   */
  public ExecutionRun<R> named(String name) {
    return named(Jasl.text(name));
  }

  /**
   * The execution's name, computed.
   *
   * <pre>{@code
   * Task.execution(SHIPPING).input(ORDER).sync().named(ORDER.orderId())
   * // {"Type": "Task", "Arguments": {"Name": "{% $states.context.Execution.Input.orderId %}"}}
   * }</pre>
   */
  public ExecutionRun<R> named(StringExpr name) {
    return copy(draft().argument("Name", Node.of(name)));
  }

  @Override
  protected ExecutionRun<R> copy(TaskDraft<R> other) {
    return new ExecutionRun<>(other);
  }
}
