package dev.jasl.runtime;

import static dev.jasl.dsl.Jasl.executionInput;
import static dev.jasl.dsl.Jasl.start;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatNoException;

import com.fasterxml.jackson.databind.JsonNode;
import dev.jasl.dsl.Activity;
import dev.jasl.dsl.LambdaFunction;
import dev.jasl.dsl.StateMachine;
import dev.jasl.dsl.Workflow;
import dev.jasl.dsl.aws.Task;
import dev.jasl.expr.JsonExpr;
import dev.jasl.io.DefinitionReader;
import dev.jasl.runtime.task.TaskAnswer;
import dev.jasl.runtime.task.TaskRouter;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A handler that no task can come to is a mistake, which is told when a run begins. */
class BindingsTest {
  private static final JsonExpr INPUT = executionInput(JsonExpr.TYPE);
  private static final LambdaFunction<JsonExpr, JsonExpr> VALIDATE = function("Validate");
  private static final LambdaFunction<JsonExpr, JsonExpr> SHIP = function("Ship");
  private static final Activity<JsonExpr, JsonExpr> APPROVE =
      Activity.named("Approve", JsonExpr.TYPE, JsonExpr.TYPE);
  private static final JsonNode ORDER = Json.of(Map.of("order", 7));

  private static final LocalRuntime<JsonNode> ORDERS =
      LocalRuntime.of(StateMachine.named("Orders", JsonExpr.TYPE)
          .flow(start("Validate", Task.lambda(VALIDATE).payload(INPUT))
              .then("Ship", Task.lambdaArn(SHIP).payload(INPUT))
              .then("Approve", Task.activity(APPROVE).input(INPUT))
              .then("Tell", Task.sns("parcels").message("shipped")))
          .build());

  @Test
  void aHandlerOfAFunctionThatIsNotCalledIsRefusedWhenARunBegins() {
    LocalRuntime<JsonNode> slip = ORDERS.on("Vaildate", order -> order);

    assertThatIllegalStateException()
        .isThrownBy(() -> slip.run(ORDER))
        .withMessage(
            "Orders calls no function \"Vaildate\", to which a handler is bound; it calls \"Ship\", \"Validate\"; did you mean \"Validate\"?");
    assertThatIllegalStateException().isThrownBy(() -> slip.start(ORDER).close());
  }

  @Test
  void soAreWorkersOfActivitiesAndHandlersOfIntegrations() {
    assertThatIllegalStateException()
        .isThrownBy(
            () -> ORDERS.activity("Reject", call -> TaskAnswer.awaited()).run(ORDER))
        .withMessage(
            "Orders calls no activity \"Reject\", to which a handler is bound; it calls \"Approve\"; remove the binding, or say sharingBindings() if other workflows need it");
    assertThatIllegalStateException()
        .isThrownBy(() -> ORDERS
            .integration("sns:publish.waitForTaskToken", call -> TaskAnswer.awaited())
            .run(ORDER))
        .withMessageContaining("integration \"sns:publish.waitForTaskToken\"")
        .withMessageContaining("it calls \"lambda:invoke\", \"sns:publish\"; remove");
  }

  @Test
  void whatIsCalledInAnyWayCanBeBound() {
    Execution execution = ORDERS
        .on(VALIDATE, order -> order)
        .on(SHIP, order -> order)
        .on(APPROVE, order -> order)
        .integration("lambda:invoke", call -> TaskAnswer.awaited())
        .integration("sns:publish", call -> TaskAnswer.success(Json.of(Map.of("MessageId", "1"))))
        .run(ORDER);

    assertThat(execution.error()).isEmpty();
  }

  @Test
  void aFunctionWhoseNameIsComputedMayBeAny() {
    TaskRouter bound = TaskRouter.empty().function("Pack", call -> TaskAnswer.awaited());

    assertThatNoException()
        .isThrownBy(() -> calling("{\"FunctionName.$\": \"$.function\"}").check("Calling", bound));
    assertThatNoException()
        .isThrownBy(() -> calling(
                "{\"FunctionName\": \"arn:aws:lambda:eu-west-1:123456789012:function:Pack:live\"}")
            .check("Calling", bound));
    assertThatIllegalStateException()
        .isThrownBy(() -> calling("{\"FunctionName\": \"${Ship}\"}").check("Calling", bound));
  }

  private static CalledTasks calling(String parameters) {
    return CalledTasks.of(DefinitionReader.read("""
            {"StartAt": "Call", "States": {"Call": {"Type": "Task",
              "Resource": "arn:aws:states:::lambda:invoke", "Parameters": %s, "End": true}}}
            """.formatted(parameters)).orThrow());
  }

  @Test
  void handlersOfWorkflowsThatAreNestedInItCount() {
    Workflow<JsonExpr, JsonExpr> packing = Workflow.named("Packing", JsonExpr.TYPE, JsonExpr.TYPE);
    LambdaFunction<JsonExpr, JsonExpr> pack = function("Pack");
    StateMachine<JsonNode> child = StateMachine.of(packing)
        .flow(start("Pack", Task.lambda(pack).payload(INPUT)))
        .build();
    LocalRuntime<JsonNode> parent = LocalRuntime.of(StateMachine.named("Parent", JsonExpr.TYPE)
            .flow(start("Dispatch", Task.execution(packing).input(INPUT).sync()))
            .build())
        .on(pack, order -> order);

    assertThat(parent.nested(child).run(ORDER).output()).isEqualTo(ORDER);
    assertThatIllegalStateException().isThrownBy(() -> parent.run(ORDER));
    assertThatIllegalStateException()
        .isThrownBy(() -> parent.nested(LocalRuntime.of(child).on(SHIP, order -> order)))
        .withMessageStartingWith("Packing calls no function \"Ship\"");
  }

  @Test
  void bindingsThatSeveralWorkflowsShareAreLetBe() {
    StateMachine<JsonNode> shipping = StateMachine.named("Shipping", JsonExpr.TYPE)
        .flow(start("Ship", Task.lambda(SHIP).payload(INPUT)))
        .build();

    assertThat(everyFunctionBound(shipping).sharingBindings().run(ORDER).output())
        .isEqualTo(ORDER);
  }

  private static LocalRuntime<JsonNode> everyFunctionBound(StateMachine<JsonNode> machine) {
    return LocalRuntime.of(machine)
        .on(VALIDATE, order -> order)
        .on(SHIP, order -> order)
        .on(APPROVE, order -> order);
  }

  private static LambdaFunction<JsonExpr, JsonExpr> function(String name) {
    return LambdaFunction.named(name, JsonExpr.TYPE, JsonExpr.TYPE);
  }
}
