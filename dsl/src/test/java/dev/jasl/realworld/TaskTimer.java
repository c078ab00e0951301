package dev.jasl.realworld;

import static dev.jasl.dsl.Jasl.executionId;
import static dev.jasl.dsl.Jasl.object;
import static dev.jasl.dsl.Jasl.on;
import static dev.jasl.dsl.Jasl.start;
import static dev.jasl.dsl.Jasl.stateInput;
import static dev.jasl.dsl.Jasl.text;

import com.fasterxml.jackson.databind.JsonNode;
import dev.jasl.dsl.Bindings;
import dev.jasl.dsl.LambdaFunction;
import dev.jasl.dsl.Pass;
import dev.jasl.dsl.StateMachine;
import dev.jasl.dsl.States;
import dev.jasl.dsl.Workflow;
import dev.jasl.dsl.aws.SnsPublish;
import dev.jasl.dsl.aws.Task;
import dev.jasl.expr.IntegerExpr;
import dev.jasl.expr.JsonExpr;

/** Runs another machine and gives it as long as a function says. Published as rw-6f0a28b7dadf. */
final class TaskTimer {
  private static final JsonExpr INPUT = stateInput(JsonExpr.TYPE);
  private static final IntegerExpr EXPIRY = INPUT.get("expirydate").as(IntegerExpr.TYPE);
  private static final LambdaFunction<JsonExpr, JsonExpr> TIME_LEFT =
      LambdaFunction.named("CalculateTimeDiff", JsonExpr.TYPE, JsonExpr.TYPE);
  private static final Workflow<JsonExpr, JsonExpr> TASKS =
      Workflow.named("TimeBoundedTasks", JsonExpr.TYPE, JsonExpr.TYPE);

  private TaskTimer() {}

  // spotless:off
  static StateMachine<JsonNode> define() {
    return StateMachine.named("TaskTimer", JsonExpr.TYPE)
        .comment("A description of my state machine")
        .jsonPath()
        .flow(start("CalculateTaskExpiry", Task.lambda(TIME_LEFT).stateInput())
            .choose("CheckForValidExpiryDate").when(EXPIRY.atMost(0),
                start("InvalidTaskExpiry", tell("message", "Expiry Date is older than Current Date")).end())
            .then("ValidTaskExpiryDate",
                tell("Message", "Valid Task Expiry Date, going to invoke child state machine.").jsonPath().discardResult())
            .then("InvokeTimeboundedChildTasks", Task.execution(TASKS)
                .input(object("body", INPUT, "AWS_STEP_FUNCTIONS_STARTED_BY_EXECUTION_ID", executionId()))
                .sync()
                .timeout(EXPIRY)
                .catching(on(States.TIMEOUT)
                    .then(start("FailedChildTaskExecution", tell("Message", "Child Task execution failed."))
                        .then("SomeRollBackTask", Pass.through())))
                .jsonPath()
                .wholeResult())
            .then("SuccessfullChildTaskExecution", tell("Message", "Child Tasks executed successfully!")))
        .build();
  }
  // spotless:on

  private static SnsPublish tell(String name, String text) {
    return Task.sns("SendNotificationSNSTopic").json(object(name, text(text)));
  }

  static Bindings published() {
    return Bindings.none();
  }
}
