package dev.jasl.runtime;

import static dev.jasl.dsl.Jasl.executionInput;
import static dev.jasl.dsl.Jasl.object;
import static dev.jasl.dsl.Jasl.onAnyError;
import static dev.jasl.dsl.Jasl.start;
import static dev.jasl.dsl.Jasl.succeed;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import dev.jasl.dsl.Activity;
import dev.jasl.dsl.LambdaFunction;
import dev.jasl.dsl.StateMachine;
import dev.jasl.dsl.aws.Task;
import dev.jasl.expr.JsonExpr;
import dev.jasl.expr.StringExpr;
import dev.jasl.runtime.engine.ExecutionStatus;
import dev.jasl.runtime.history.EventType;
import dev.jasl.runtime.task.UnboundTaskException;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CallbackTest {
  private static final LambdaFunction<JsonExpr, JsonExpr> ASK =
      LambdaFunction.named("Ask", JsonExpr.TYPE, JsonExpr.TYPE);
  private static final Activity<JsonExpr, StringExpr> PACK =
      Activity.named("Pack", JsonExpr.TYPE, StringExpr.TYPE);

  private static final StateMachine<JsonNode> APPROVAL = StateMachine.named(
          "Approval", JsonExpr.TYPE)
      .flow(start(
          "Ask",
          Task.lambda(ASK)
              .waitForTaskToken(StringExpr.TYPE, token -> object("taskToken", token))
              .heartbeat(Duration.ofHours(1))))
      .build();

  private static final StateMachine<JsonNode> PACKING = StateMachine.named("Packing", JsonExpr.TYPE)
      .flow(start("Pack", Task.activity(PACK).stateInput()))
      .build();

  private static final JsonNode INPUT = Json.of(Map.of("order", 7));

  @Test
  void aFunctionThatIsToldATokenAnswersLater() {
    Execution execution = LocalRuntime.of(APPROVAL)
        .callback(ASK, (request, callback) -> {
          assertThat(request.path("taskToken").asText()).isEqualTo(callback.token());
          callback.after(Duration.ofMinutes(50)).heartbeat();
          callback.after(Duration.ofMinutes(100)).succeed("approved");
        })
        .run(INPUT);

    assertThat(execution.output(String.class)).isEqualTo("approved");
    assertThat(execution.duration()).isEqualTo(Duration.ofMinutes(100));
  }

  @Test
  void aTaskThatWaitsForNoTokenIsAnsweredByNoCallback() {
    StateMachine<JsonNode> asking = StateMachine.named("Asking", JsonExpr.TYPE)
        .flow(start(
            "Ask",
            Task.lambda(ASK)
                .payload(executionInput(JsonExpr.TYPE))
                .catching(onAnyError().then(succeed("Done")))))
        .build();

    assertThatThrownBy(() -> LocalRuntime.of(asking)
            .callback(ASK, (request, callback) -> callback.succeed("approved"))
            .run(INPUT))
        .isInstanceOf(UnboundTaskException.class)
        .hasMessageStartingWith(
            "task \"Ask\" (arn:aws:states:::lambda:invoke) does not wait for a token")
        .hasMessageContaining("bind a handler with on(\"Ask\", …)");
  }

  @Test
  void signsOfLifeKeepATaskWaitingAsLongAsTheyCome() {
    Execution alive = LocalRuntime.of(APPROVAL)
        .callback(ASK, (request, callback) -> {
          callback.heartbeatEvery(Duration.ofMinutes(59), Duration.ofHours(10));
          callback.after(Duration.ofHours(10)).succeed("approved");
        })
        .run(INPUT);
    Execution silent = LocalRuntime.of(APPROVAL)
        .callback(
            ASK,
            (request, callback) ->
                callback.heartbeatEvery(Duration.ofMinutes(59), Duration.ofHours(2)))
        .run(INPUT);

    assertThat(alive.duration()).isEqualTo(Duration.ofHours(10));
    assertThat(silent.error()).contains("States.Timeout");
    assertThat(silent.duration()).isEqualTo(Duration.ofMinutes(59 + 59 + 60));
  }

  @Test
  void aCallbackMayFailItsTask() {
    Execution execution = LocalRuntime.of(APPROVAL)
        .callback(ASK, (request, callback) -> callback.fail("Declined", "too dear"))
        .run(INPUT);

    assertThat(execution.status()).isEqualTo(ExecutionStatus.FAILED);
    assertThat(execution.error()).contains("Declined");
  }

  @Test
  void anActivityOfTheTypedApiIsDoneByAWorker() {
    Execution execution = LocalRuntime.of(PACKING)
        .on(PACK, order -> "packed " + order.path("order"))
        .run(INPUT);

    assertThat(execution.output(String.class)).isEqualTo("packed 7");
    assertThat(execution.events())
        .extracting(event -> event.type())
        .contains(EventType.ACTIVITY_SCHEDULED, EventType.ACTIVITY_SUCCEEDED);
  }

  @Test
  void aWorkerMayTakeItsTime() {
    Execution execution = LocalRuntime.of(PACKING)
        .callback(PACK, (order, callback) -> callback.after(Duration.ofDays(2)).succeed("packed"))
        .run(INPUT);

    assertThat(execution.duration()).isEqualTo(Duration.ofDays(2));
  }

  @Test
  void anExecutionIsStoppedAndRedrivenWithOtherHandlers() {
    LocalRuntime<JsonNode> runtime = LocalRuntime.of(PACKING);
    Execution stopped = runtime
        .callback(PACK, (order, callback) -> callback.after(Duration.ofDays(2)).succeed("late"))
        .stoppedAfter(Duration.ofDays(1), "Cancelled", "takes too long")
        .run(INPUT);
    assertThat(stopped.status()).isEqualTo(ExecutionStatus.ABORTED);

    Execution redriven = runtime.on(PACK, order -> "packed").redrive(stopped, Duration.ofHours(1));

    assertThat(redriven.output(String.class)).isEqualTo("packed");
    assertThat(redriven.duration()).isEqualTo(Duration.ofHours(25));
    assertThat(redriven.visited()).containsExactly("Pack");
  }
}
