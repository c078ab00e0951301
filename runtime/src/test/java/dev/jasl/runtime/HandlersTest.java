package dev.jasl.runtime;

import static dev.jasl.dsl.Jasl.executionInput;
import static dev.jasl.dsl.Jasl.on;
import static dev.jasl.dsl.Jasl.onAnyError;
import static dev.jasl.dsl.Jasl.start;
import static dev.jasl.dsl.Jasl.succeed;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.IntNode;
import dev.jasl.dsl.Activity;
import dev.jasl.dsl.LambdaFunction;
import dev.jasl.dsl.StateMachine;
import dev.jasl.dsl.aws.Task;
import dev.jasl.expr.IntegerExpr;
import dev.jasl.expr.NothingExpr;
import dev.jasl.expr.StringExpr;
import dev.jasl.runtime.http.HttpAnswer;
import dev.jasl.runtime.task.Script;
import dev.jasl.runtime.task.TaskAnswer;
import dev.jasl.runtime.task.TaskFailure;
import dev.jasl.runtime.task.TaskHandler;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutionException;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** Every kind of handler that a local run can have. */
class HandlersTest {
  private static final StringExpr NAME = executionInput(StringExpr.TYPE);
  private static final LambdaFunction<StringExpr, IntegerExpr> MEASURE =
      LambdaFunction.named("Measure", StringExpr.TYPE, IntegerExpr.TYPE);
  private static final LambdaFunction<StringExpr, NothingExpr> NOTIFY =
      LambdaFunction.named("Notify", StringExpr.TYPE, NothingExpr.TYPE);

  private static final LocalRuntime<String> MEASURING =
      LocalRuntime.of(StateMachine.named("Measuring", StringExpr.TYPE)
          .flow(start("Measure", Task.lambda(MEASURE).payload(NAME)))
          .build());
  private static final LocalRuntime<String> NOTIFYING =
      LocalRuntime.of(StateMachine.named("Notifying", StringExpr.TYPE)
          .flow(start("Notify", Task.lambda(NOTIFY).payload(NAME)))
          .build());
  private static final Activity<StringExpr, StringExpr> PACK =
      Activity.named("Pack", StringExpr.TYPE, StringExpr.TYPE);
  private static final LocalRuntime<String> PACKING =
      LocalRuntime.of(StateMachine.named("Packing", StringExpr.TYPE)
          .flow(start("Pack", Task.activity(PACK).input(NAME)))
          .build());
  private static final LocalRuntime<String> ASKING =
      LocalRuntime.of(StateMachine.named("Asking", StringExpr.TYPE)
          .flow(start(
              "Ask", Task.http("names").get("https://api.example.com/names").query("name", NAME)))
          .build());

  @Test
  void typedFunctionTakesARecordAndGivesOne() {
    Execution execution = MEASURING.on(MEASURE, name -> (long) name.length()).run("Ann");

    assertThat(execution.output(Long.class)).isEqualTo(3);
  }

  @Test
  void functionThatGivesNothingIsReceiving() {
    List<String> notified = new ArrayList<>();

    Execution execution = NOTIFYING.receiving(NOTIFY, notified::add).run("Ann");

    assertThat(notified).containsExactly("Ann");
    assertThat(execution.output().isNull()).isTrue();
  }

  @Test
  void whatAReceiverThrowsIsTheErrorOfItsTask() {
    Execution execution = NOTIFYING
        .receiving(NOTIFY, name -> {
          throw new TaskFailure("Unknown", name);
        })
        .run("Ann");

    assertThat(execution.error()).contains("Unknown");
    assertThat(execution.cause()).contains("Ann");
  }

  @Test
  void whatAHandlerAssertsIsCaughtByNoWorkflow() {
    LocalRuntime<String> careful = LocalRuntime.of(StateMachine.named("Careful", StringExpr.TYPE)
            .flow(start(
                "Notify",
                Task.lambda(NOTIFY)
                    .payload(NAME)
                    .retry(onAnyError())
                    .catching(onAnyError().then(succeed("Done")))))
            .build())
        .receiving(NOTIFY, name -> assertThat(name).isEqualTo("Bob"));

    assertThat(careful.run("Bob").visited()).containsExactly("Notify");
    assertThatThrownBy(() -> careful.run("Ann"))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("Bob");
  }

  @Test
  void whatAStageAssertsIsCaughtByNoWorkflow() {
    LocalRuntime<String> measuring = MEASURING.later(
        MEASURE, name -> CompletableFuture.failedFuture(new AssertionError("not " + name)));

    assertThatThrownBy(() -> measuring.run("Ann"))
        .isInstanceOf(AssertionError.class)
        .hasMessage("not Ann");
  }

  @Test
  @SuppressWarnings("NullAway")
  void aHandlerThatGivesNoStageEndsTheRun() {
    LocalRuntime<String> measuring = MEASURING.later(MEASURE, name -> null);

    assertThatThrownBy(() -> measuring.run("Ann"))
        .isInstanceOf(AssertionError.class)
        .hasMessage("the handler gave null instead of a stage");
  }

  @Test
  void functionOfJsonTakesAPayloadAndGivesOne() {
    Execution execution = MEASURING
        .on("Measure", payload -> IntNode.valueOf(payload.textValue().length()))
        .run("Ann");

    assertThat(execution.output()).isEqualTo(IntNode.valueOf(3));
  }

  @Test
  void typedFunctionGivesItsRecordLater() {
    Execution execution = MEASURING
        .later(MEASURE, name -> CompletableFuture.supplyAsync(() -> (long) name.length()))
        .run("Ann");

    assertThat(execution.output(Long.class)).isEqualTo(3);
    assertThat(execution.duration()).isZero();
  }

  @Test
  void functionOfJsonGivesItsPayloadLater() {
    Execution execution = MEASURING
        .later("Measure", payload -> CompletableFuture.completedFuture(payload))
        .run("Ann");

    assertThat(execution.output(String.class)).isEqualTo("Ann");
  }

  @Test
  void activityGivesItsRecordLater() {
    Execution execution = PACKING
        .later(PACK, name -> CompletableFuture.supplyAsync(() -> name + " packed"))
        .run("Ann");

    assertThat(execution.output(String.class)).isEqualTo("Ann packed");
  }

  @Test
  void whatATypedStageFailsWithIsTheErrorOfItsTaskInHoweverManyWrappings() {
    CompletableFuture<Long> refused = CompletableFuture.failedFuture(new CompletionException(
        new ExecutionException(new IllegalStateException("the queue is full"))));

    Execution execution =
        MEASURING.later(MEASURE, name -> refused.thenApply(Function.identity())).run("Ann");

    assertThat(execution.error()).contains("java.lang.IllegalStateException");
    assertThat(execution.cause())
        .contains(
            "{\"errorMessage\":\"the queue is full\",\"errorType\":\"java.lang.IllegalStateException\"}");
  }

  @Test
  void whatIsThrownBeforeThereIsAStageIsTheErrorOfItsTaskToo() {
    Execution execution = MEASURING
        .later(MEASURE, name -> {
          throw new TaskFailure("Unknown", name);
        })
        .run("Ann");

    assertThat(execution.error()).contains("Unknown");
  }

  @Test
  void stageOfAFunctionThatGivesNothingIsWaitedForToo() {
    List<String> notified = new CopyOnWriteArrayList<>();

    Execution execution = NOTIFYING
        .later(NOTIFY, name -> CompletableFuture.runAsync(() -> notified.add(name)))
        .run("Ann");

    assertThat(notified).containsExactly("Ann");
    assertThat(execution.output().isNull()).isTrue();
  }

  @Test
  void stageAnswersLater() {
    TaskAnswer answer = TaskAnswer.success(Json.parse("{\"Payload\": 3}"));

    Execution execution = MEASURING
        .function("Measure", call -> TaskAnswer.later(CompletableFuture.supplyAsync(() -> answer)))
        .run("Ann");

    assertThat(execution.output()).isEqualTo(IntNode.valueOf(3));
    assertThat(execution.duration()).isZero();
  }

  @Test
  void stageThatFailsIsTheErrorOfItsTask() {
    Execution execution = MEASURING
        .function(
            "Measure",
            call -> TaskAnswer.later(
                CompletableFuture.failedFuture(new TaskFailure("Lost", "no idea"))))
        .run("Ann");

    assertThat(execution.error()).contains("Lost");
  }

  @Test
  void scriptAnswersAttemptByAttempt() {
    StateMachine<String> machine = StateMachine.named("Patient", StringExpr.TYPE)
        .flow(start(
            "Measure",
            Task.lambda(MEASURE)
                .payload(NAME)
                .retry(on("Busy").interval(Duration.ofSeconds(3)).maxAttempts(1))))
        .build();

    Execution execution = LocalRuntime.of(machine)
        .state(
            "Measure",
            Script.of(
                TaskAnswer.failure("Busy", "later"),
                TaskAnswer.success(Json.parse("{\"Payload\": 3}")).after(Duration.ofSeconds(4))))
        .run("Ann");

    assertThat(execution.output()).isEqualTo(IntNode.valueOf(3));
    assertThat(execution.duration()).isEqualTo(Duration.ofSeconds(7));
  }

  @Test
  void requestOverHttpIsAnsweredByAResponse() {
    Execution execution = ASKING
        .http(call -> HttpAnswer.text(200, String.valueOf(call.uri().getQuery())))
        .run("Ann");

    assertThat(execution.output().path("ResponseBody").textValue()).isEqualTo("name=Ann");
  }

  @Test
  void handlerOfTheStateComesBeforeThatOfTheFunctionAndThatOfTheIntegration() {
    TaskHandler one = TaskHandler.returning(Json.parse("{\"Payload\": 1}"));
    TaskHandler two = TaskHandler.returning(Json.parse("{\"Payload\": 2}"));
    TaskHandler three = TaskHandler.returning(Json.parse("{\"Payload\": 3}"));

    LocalRuntime<String> integration = MEASURING.integration("lambda:invoke", three);
    LocalRuntime<String> function = integration.function("Measure", two);
    LocalRuntime<String> state = function.state("Measure", one);

    assertThat(List.of(integration, function, state))
        .extracting(runtime -> runtime.run("Ann").output().intValue())
        .containsExactly(3, 2, 1);
  }
}
