package dev.jasl.dsl.aws;

import dev.jasl.dsl.Activity;
import dev.jasl.dsl.TaskDraft;
import dev.jasl.expr.Expr;
import dev.jasl.expr.Node;

/**
 * An activity that does not know yet what its worker is given.
 *
 * @param <I> the expression of its input
 * @param <O> the expression of its result
 */
public final class ActivityNeedsInput<I extends Expr<?>, O extends Expr<?>> {
  private final Activity<I, O> activity;

  ActivityNeedsInput(Activity<I, O> activity) {
    this.activity = activity;
  }

  /**
   * Gives the worker this.
   *
   * <pre>{@code
   * Task.activity(APPROVAL).input(ORDER)
   * // {"Type": "Task", "Resource": "${Approval}", "Arguments": "{% $states.context.Execution.Input %}"}
   * }</pre>
   */
  public ActivityCall<O> input(I input) {
    return new ActivityCall<>(draft().arguments(Node.of(input)));
  }

  /**
   * Gives the worker what the state before handed on. {@code build()} finds what of it is known not to be what it takes.
   *
   * <pre>{@code
   * Task.activity(APPROVAL).stateInput()
   * // {"Type": "Task", "Resource": "${Approval}"}
   * }</pre>
   */
  public ActivityCall<O> stateInput() {
    return new ActivityCall<>(draft());
  }

  private TaskDraft<O> draft() {
    return TaskDraft.activity(activity);
  }
}
