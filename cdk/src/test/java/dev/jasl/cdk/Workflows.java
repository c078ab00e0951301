package dev.jasl.cdk;

import static dev.jasl.dsl.Jasl.executionInput;
import static dev.jasl.dsl.Jasl.start;

import dev.jasl.dsl.Activity;
import dev.jasl.dsl.LambdaFunction;
import dev.jasl.dsl.StateMachine;
import dev.jasl.dsl.Workflow;
import dev.jasl.dsl.aws.Task;
import dev.jasl.expr.JsonExpr;
import java.time.Duration;

/** A workflow that calls one thing of each kind. */
final class Workflows {
  static final LambdaFunction<JsonExpr, JsonExpr> CHECK =
      LambdaFunction.named("check-file", JsonExpr.TYPE, JsonExpr.TYPE);

  static final Workflow<JsonExpr, JsonExpr> SHIPPING =
      Workflow.named("shipping", JsonExpr.TYPE, JsonExpr.TYPE);
  static final Activity<JsonExpr, JsonExpr> APPROVAL =
      Activity.named("approval", JsonExpr.TYPE, JsonExpr.TYPE);

  private Workflows() {}

  static StateMachine<?> approved() {
    return StateMachine.named("Approved", JsonExpr.TYPE)
        .flow(start("Approve", Task.activity(APPROVAL).stateInput())
            .then(
                "Ship",
                Task.execution(SHIPPING).input(executionInput(JsonExpr.TYPE)).sync()))
        .build();
  }

  static StateMachine<?> nightly() {
    return StateMachine.named("Nightly", JsonExpr.TYPE)
        .timeout(Duration.ofHours(6))
        .flow(start("Check", Task.lambda(CHECK).payload(executionInput(JsonExpr.TYPE)))
            .then("Transform", Task.glue("bronze-to-silver").sync())
            .then("Aggregate", Task.athena("analysts").query("SELECT 1").sync())
            .then("Tell", Task.sns("alerts").message("done")))
        .build();
  }
}
