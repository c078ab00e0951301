package dev.jasl.dsl;

import dev.jasl.expr.Expr;
import dev.jasl.expr.Type;
import java.util.List;
import java.util.Objects;

/**
 * Work that a program of yours polls for with {@code GetActivityTask}: {@code Task.activity(APPROVAL).input(request)}. The name is
 * logical: it is bound to the activity's ARN before deployment.
 *
 * @param input what a worker is given
 * @param output what it sends back with {@code SendTaskSuccess}
 * @param errors what it is known to send with {@code SendTaskFailure}, for fault injection
 * @see <a href="https://docs.aws.amazon.com/step-functions/latest/dg/concepts-activities.html">Activities</a>
 */
public record Activity<I extends Expr<?>, O extends Expr<?>>(
    String name, Type<I> input, Type<O> output, List<String> errors) {
  public Activity {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(input, "input");
    Objects.requireNonNull(output, "output");
    errors = List.copyOf(errors);
  }

  /**
   * An activity of this logical name.
   *
   * <pre>{@code
   * Activity<OrderExpr, StringExpr> approval = Activity.named("Approval", OrderExpr.TYPE, StringExpr.TYPE);
   * Task.activity(approval).input(ORDER)
   * // {"Resource": "${Approval}", "Arguments": "{% $states.context.Execution.Input %}"}
   * }</pre>
   */
  public static <I extends Expr<?>, O extends Expr<?>> Activity<I, O> named(
      String name, Type<I> input, Type<O> output) {
    return new Activity<>(name, input, output, List.of());
  }

  /**
   * The same activity, known to raise these errors. It changes nothing in what is emitted.
   *
   * <pre>{@code
   * Task.activity(APPROVAL.raises(ErrorName.of("Rejected"))).input(ORDER)
   * // {"Resource": "${Approval}"}
   * }</pre>
   */
  public Activity<I, O> raises(ErrorName first, ErrorName... others) {
    return new Activity<>(name, input, output, ErrorName.values(ErrorName.all(first, others)));
  }
}
