package dev.jasl.runtime;

import static dev.jasl.dsl.Jasl.executionInput;
import static dev.jasl.dsl.Jasl.start;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import dev.jasl.dsl.LambdaFunction;
import dev.jasl.dsl.StateMachine;
import dev.jasl.dsl.Workflow;
import dev.jasl.dsl.aws.Task;
import dev.jasl.expr.JsonExpr;
import dev.jasl.expr.StringExpr;
import dev.jasl.runtime.task.TaskAnswer;
import dev.jasl.runtime.task.UnboundTaskException;
import java.util.Map;
import org.junit.jupiter.api.Test;

class NestedWorkflowTest {
  private static final LambdaFunction<JsonExpr, StringExpr> SHIP =
      LambdaFunction.named("Ship", JsonExpr.TYPE, StringExpr.TYPE);
  private static final Workflow<JsonExpr, StringExpr> SHIPPING =
      Workflow.named("Shipping", JsonExpr.TYPE, StringExpr.TYPE);

  private static final StateMachine<JsonNode> CHILD = StateMachine.of(SHIPPING)
      .flow(start("Ship", Task.lambda(SHIP).payload(executionInput(JsonExpr.TYPE))))
      .build();

  private static final StateMachine<JsonNode> PARENT = StateMachine.named("Orders", JsonExpr.TYPE)
      .flow(start(
          "Dispatch",
          Task.execution(SHIPPING).input(executionInput(JsonExpr.TYPE)).sync()))
      .build();

  private static final JsonNode INPUT = Json.of(Map.of("order", 7));

  @Test
  void aWorkflowThatIsHandedInRunsAsAChildWithTheSameHandlers() {
    Execution execution = LocalRuntime.of(PARENT)
        .nested(CHILD)
        .on(SHIP, order -> "shipped " + order.path("order"))
        .run(INPUT);

    assertThat(execution.output(String.class)).isEqualTo("shipped 7");
    assertThat(execution.children()).singleElement().satisfies(child -> {
      assertThat(child.workflow()).isEqualTo("Shipping");
      assertThat(child.visited()).containsExactly("Ship");
      assertThat(child.input()).isEqualTo(INPUT);
    });
  }

  @Test
  void aWorkflowMayBringHandlersAndFaultsOfItsOwn() {
    Execution execution = LocalRuntime.of(PARENT)
        .nested(LocalRuntime.of(CHILD).with(Faults.none().at("Ship", Fault.error("Broken"))))
        .on(SHIP, order -> "never")
        .run(INPUT);

    assertThat(execution.error()).contains("States.TaskFailed");
    assertThat(execution.children())
        .singleElement()
        .satisfies(child -> assertThat(child.error()).contains("Broken"));
  }

  @Test
  void aHandlerOfTheStateStandsForTheWholeExecution() {
    Execution execution = LocalRuntime.of(PARENT)
        .nested(CHILD)
        .state("Dispatch", call -> TaskAnswer.success(Json.of(Map.of("Output", "mocked"))))
        .run(INPUT);

    assertThat(execution.output(String.class)).isEqualTo("mocked");
    assertThat(execution.children()).isEmpty();
  }

  @Test
  void aWorkflowThatNobodyHandedInIsAnUnboundTask() {
    assertThatThrownBy(() -> LocalRuntime.of(PARENT).run(INPUT))
        .isInstanceOf(UnboundTaskException.class)
        .hasMessageContaining("Dispatch")
        .hasMessageContaining("nested(…)");
  }
}
