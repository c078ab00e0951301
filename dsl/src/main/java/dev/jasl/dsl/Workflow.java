package dev.jasl.dsl;

import dev.jasl.expr.Expr;
import dev.jasl.expr.NotText;
import dev.jasl.expr.Type;
import java.util.Objects;

/**
 * A state machine as its callers see it: {@code Task.execution(SHIPPING).input(order).sync()}. The name is logical: it is bound to an ARN
 * before deployment. {@link StateMachine#of} begins the machine itself, which then has to end with what is promised here.
 *
 * <p>A machine that is started with a bare text is none: in a task, the service reads a text as the JSON of the input. Put the text into an
 * object.
 *
 * @param input what an execution is started with
 * @param output what it ends with
 */
public record Workflow<I extends Expr<?> & NotText, O extends Expr<?>>(
    String name, Type<I> input, Type<O> output) {
  public Workflow {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(input, "input");
    Objects.requireNonNull(output, "output");
  }

  /**
   * A state machine of this logical name.
   *
   * <pre>{@code
   * Workflow<OrderExpr, ShipmentExpr> shipping = Workflow.named("Shipping", OrderExpr.TYPE, ShipmentExpr.TYPE);
   * Task.execution(shipping).input(ORDER).sync()
   * // {"Resource": "arn:aws:states:::states:startExecution.sync:2",
   * //  "Arguments": {"StateMachineArn": "${Shipping}"}}
   * }</pre>
   */
  public static <I extends Expr<?> & NotText, O extends Expr<?>> Workflow<I, O> named(
      String name, Type<I> input, Type<O> output) {
    return new Workflow<>(name, input, output);
  }
}
