package dev.jasl.dsl;

import dev.jasl.expr.Expr;
import dev.jasl.expr.Type;
import java.util.List;
import java.util.Objects;

/**
 * A Lambda function as its callers see it. The name is logical: it is bound to an ARN before deployment, and to a handler in a local
 * run.
 *
 * @param input what it takes
 * @param output what it gives
 * @param errors what it is known to raise, for fault injection
 */
public record LambdaFunction<I extends Expr<?>, O extends Expr<?>>(
    String name, Type<I> input, Type<O> output, List<String> errors) {
  public LambdaFunction {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(input, "input");
    Objects.requireNonNull(output, "output");
    errors = List.copyOf(errors);
  }

  /**
   * A function of this logical name.
   *
   * <pre>{@code
   * LambdaFunction<OrderExpr, ShipmentExpr> ship = LambdaFunction.named("Ship", OrderExpr.TYPE, ShipmentExpr.TYPE);
   * Task.lambda(ship).payload(ORDER)
   * // {"Arguments": {"FunctionName": "${Ship}", "Payload": "{% $states.context.Execution.Input %}"}}
   * }</pre>
   */
  public static <I extends Expr<?>, O extends Expr<?>> LambdaFunction<I, O> named(
      String name, Type<I> input, Type<O> output) {
    return new LambdaFunction<>(name, input, output, List.of());
  }

  /**
   * The same function, known to raise these errors. It changes nothing in what is emitted.
   *
   * <pre>{@code
   * Task.lambda(SHIP.raises("OutOfStock")).payload(ORDER)
   * // {"Arguments": {"FunctionName": "${Ship}"}}
   * }</pre>
   */
  public LambdaFunction<I, O> raises(String... names) {
    return new LambdaFunction<>(name, input, output, List.of(names));
  }

  /**
   * The same function, known to raise these errors. It changes nothing in what is emitted.
   *
   * <pre>{@code
   * Task.lambda(SHIP.raises(ErrorName.of("OutOfStock"))).payload(ORDER)
   * // {"Arguments": {"FunctionName": "${Ship}"}}
   * }</pre>
   */
  public LambdaFunction<I, O> raises(ErrorName first, ErrorName... others) {
    return new LambdaFunction<>(
        name, input, output, ErrorName.values(ErrorName.all(first, others)));
  }
}
