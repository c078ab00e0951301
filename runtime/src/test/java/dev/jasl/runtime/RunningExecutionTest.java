package dev.jasl.runtime;

import static dev.jasl.dsl.Jasl.executionInput;
import static dev.jasl.dsl.Jasl.object;
import static dev.jasl.dsl.Jasl.start;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import dev.jasl.diagnostic.InvalidDefinitionException;
import dev.jasl.dsl.Activity;
import dev.jasl.dsl.LambdaFunction;
import dev.jasl.dsl.Parallel;
import dev.jasl.dsl.StateMachine;
import dev.jasl.dsl.Wait;
import dev.jasl.dsl.Workflow;
import dev.jasl.dsl.aws.Task;
import dev.jasl.expr.JsonExpr;
import dev.jasl.expr.StringExpr;
import dev.jasl.runtime.engine.ExecutionStatus;
import dev.jasl.runtime.history.EventType;
import dev.jasl.runtime.history.HistoryEvent;
import dev.jasl.runtime.task.TaskAnswer;
import dev.jasl.runtime.task.TaskTokenException;
import dev.jasl.runtime.task.UnboundTaskException;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Real time: the tests take as little of it as they can. */
@Timeout(60)
class RunningExecutionTest {
  private static final Duration PATIENCE = Duration.ofSeconds(30);
  private static final JsonNode INPUT = Json.of(Map.of("order", 7));

  private static final LambdaFunction<JsonExpr, StringExpr> WORK =
      LambdaFunction.named("Work", JsonExpr.TYPE, StringExpr.TYPE);
  private static final LambdaFunction<JsonExpr, StringExpr> OTHER =
      LambdaFunction.named("Other", JsonExpr.TYPE, StringExpr.TYPE);
  private static final Activity<JsonExpr, StringExpr> PACK =
      Activity.named("Pack", JsonExpr.TYPE, StringExpr.TYPE);

  private static final StateMachine<JsonNode> CALL = StateMachine.named("Call", JsonExpr.TYPE)
      .flow(start("Work", Task.lambda(WORK).stateInput()))
      .build();
  private static final StateMachine<JsonNode> IMPATIENT = StateMachine.named(
          "Impatient", JsonExpr.TYPE)
      .flow(start("Work", Task.lambda(WORK).stateInput().timeout(Duration.ofSeconds(1))))
      .build();
  private static final StateMachine<JsonNode> ASK = StateMachine.named("Ask", JsonExpr.TYPE)
      .flow(start(
          "Ask",
          Task.lambda(WORK)
              .waitForTaskToken(StringExpr.TYPE, token -> object("token", token))
              .timeout(Duration.ofHours(1))))
      .build();
  private static final StateMachine<JsonNode> PACKING = StateMachine.named("Packing", JsonExpr.TYPE)
      .flow(start("Pack", Task.activity(PACK).stateInput().timeout(Duration.ofHours(1))))
      .build();
  private static final StateMachine<JsonNode> HOUR = StateMachine.named("Hour", JsonExpr.TYPE)
      .flow(start("Pause", Wait.of(Duration.ofHours(1))))
      .build();

  @Test
  void aTokenIsSentFromAnotherThread() throws Exception {
    CompletableFuture<String> token = new CompletableFuture<>();
    LocalRuntime<JsonNode> runtime = LocalRuntime.of(ASK)
        .callback(WORK, (request, callback) -> token.complete(callback.token()));

    try (RunningExecution running = runtime.start(INPUT)) {
      running.tokens().heartbeat(token.get());
      running.tokens().succeed(token.get(), Json.of("approved"));

      Execution execution = running.await(PATIENCE);
      assertThat(execution.output(String.class)).isEqualTo("approved");
      assertThatThrownBy(() -> running.tokens().heartbeat(token.get()))
          .isInstanceOf(TaskTokenException.class)
          .hasMessage("Task Timed Out: 'Provided task does not exist anymore'");
    }
  }

  @Test
  void aWorkerPollsForAnActivity() throws Exception {
    ActivityQueue queue = new ActivityQueue();

    try (RunningExecution running =
        LocalRuntime.of(PACKING).activity("Pack", queue).start(INPUT)) {
      ActivityTask task = queue.poll("Ann", PATIENCE).orElseThrow();
      assertThat(task.input()).isEqualTo(INPUT);
      task.tokens().succeed(task.token(), Json.of("packed"));

      assertThat(running.await(PATIENCE).events())
          .extracting(HistoryEvent::type)
          .containsSubsequence(
              EventType.ACTIVITY_SCHEDULED,
              EventType.ACTIVITY_STARTED,
              EventType.ACTIVITY_SUCCEEDED);
    }
  }

  @Test
  void anExecutionIsStoppedFromAnotherThreadWhileItWaits() throws Exception {
    try (RunningExecution running = LocalRuntime.of(HOUR).start(INPUT)) {
      assertThatThrownBy(() -> running.await(Duration.ofMillis(20)))
          .isInstanceOf(TimeoutException.class)
          .hasMessageStartingWith("the execution has not ended within PT");
      assertThat(running.events())
          .extracting(HistoryEvent::type)
          .containsExactly(EventType.EXECUTION_STARTED, EventType.WAIT_STATE_ENTERED);
      running.stop("Cancelled", "by the customer");

      Execution execution = running.await(PATIENCE);
      assertThat(execution.status()).isEqualTo(ExecutionStatus.ABORTED);
      assertThat(execution.error()).contains("Cancelled");
      assertThat(running.events()).hasSize(3);
    }
  }

  @Test
  void anExpressExecutionIsNotStoppedButMayBeGivenUp() throws Exception {
    RunningExecution running = LocalRuntime.of(HOUR).express().start(INPUT);

    assertThatThrownBy(() -> running.stop("Cancelled", null))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("EXPRESS");
    running.close();

    assertThat(running.await(PATIENCE).status()).isEqualTo(ExecutionStatus.ABORTED);
  }

  @Test
  void whatTheServiceRefusesAsExpressDoesNotRunAsExpress() {
    LocalRuntime<JsonNode> waiting = LocalRuntime.of(StateMachine.named("Waiting", JsonExpr.TYPE)
        .flow(start("Work", Task.glue("job").sync().timeout(Duration.ofHours(1))))
        .build());

    assertThatThrownBy(waiting::express)
        .isInstanceOf(InvalidDefinitionException.class)
        .hasMessageContaining("RESOURCE_NOT_IN_EXPRESS /States/Work/Resource");
  }

  @Test
  void closingStopsTheExecutionAndInterruptsItsHandlers() throws Exception {
    CountDownLatch begun = new CountDownLatch(1);
    CountDownLatch interrupted = new CountDownLatch(1);
    RunningExecution running = LocalRuntime.of(CALL)
        .on(WORK, request -> {
          begun.countDown();
          try {
            Thread.sleep(PATIENCE.toMillis());
          } catch (InterruptedException interruption) {
            interrupted.countDown();
          }
          return "too late";
        })
        .start(INPUT);
    begun.await();

    running.close();

    assertThat(interrupted.await(30, TimeUnit.SECONDS)).isTrue();
    assertThat(running.await(PATIENCE).status()).isEqualTo(ExecutionStatus.ABORTED);
    running.close();
  }

  @Test
  void closingStopsWhatTheExecutionHasStartedToo() {
    Workflow<JsonExpr, JsonExpr> hour = Workflow.named("Hour", JsonExpr.TYPE, JsonExpr.TYPE);
    StateMachine<JsonNode> starter = StateMachine.named("Starter", JsonExpr.TYPE)
        .flow(start(
            "Start", Task.execution(hour).input(executionInput(JsonExpr.TYPE)).start()))
        .build();
    RunningExecution running = LocalRuntime.of(starter).nested(HOUR).start(INPUT);
    while (running.events().size() < 7) {
      Thread.onSpinWait();
    }

    running.close();

    Execution execution = running.result().toCompletableFuture().join();
    assertThat(execution.status()).isEqualTo(ExecutionStatus.SUCCEEDED);
    assertThat(execution.children())
        .singleElement()
        .satisfies(child -> assertThat(child.status()).isEqualTo(ExecutionStatus.ABORTED));
  }

  @Test
  void aHandlerThatTakesTooLongIsInterruptedAndItsTaskTimesOut() throws Exception {
    CountDownLatch interrupted = new CountDownLatch(1);
    try (RunningExecution running = LocalRuntime.of(IMPATIENT)
        .on(WORK, request -> {
          try {
            Thread.sleep(PATIENCE.toMillis());
          } catch (InterruptedException interruption) {
            interrupted.countDown();
          }
          return "too late";
        })
        .start(INPUT)) {
      assertThat(running.await(PATIENCE).error()).contains("States.Timeout");
      assertThat(interrupted.await(30, TimeUnit.SECONDS)).isTrue();
    }
  }

  @Test
  void whatAHandlerAssertsIsThrownByAwait() {
    try (RunningExecution running = LocalRuntime.of(CALL)
        .on(WORK, request -> {
          throw new AssertionError("not what it should be");
        })
        .start(INPUT)) {
      assertThatThrownBy(() -> running.await(PATIENCE))
          .isInstanceOf(AssertionError.class)
          .hasMessage("not what it should be");
    }
  }

  @Test
  void handlersOfBranchesRunBesideEachOther() throws Exception {
    StateMachine<JsonNode> both = StateMachine.named("Both", JsonExpr.TYPE)
        .flow(start(
            "Both",
            Parallel.of(
                start("Left", Task.lambda(WORK).stateInput()),
                start("Right", Task.lambda(OTHER).stateInput()))))
        .build();
    CountDownLatch here = new CountDownLatch(2);
    Handler<JsonNode, String> meeting = request -> {
      here.countDown();
      return here.await(30, TimeUnit.SECONDS) ? "met" : "alone";
    };

    try (RunningExecution running =
        LocalRuntime.of(both).on(WORK, meeting).on(OTHER, meeting).start(INPUT)) {
      assertThat(running.await(PATIENCE).output().toString())
          .contains("met")
          .doesNotContain("alone");
    }
  }

  @Test
  void aStageIsWaitedForWithoutHoldingTheRunUp() throws Exception {
    CompletableFuture<TaskAnswer> stage = new CompletableFuture<>();
    try (RunningExecution running =
        LocalRuntime.of(CALL).function("Work", call -> TaskAnswer.later(stage)).start(INPUT)) {
      while (running.events().size() < 4) {
        Thread.onSpinWait();
      }
      stage.complete(TaskAnswer.success(Json.of(Map.of("Payload", "later"))));

      assertThat(running.await(PATIENCE).output(String.class)).isEqualTo("later");
    }
  }

  @Test
  void aTypedStageIsWaitedForWithoutHoldingTheRunUp() throws Exception {
    CompletableFuture<String> stage = new CompletableFuture<>();
    try (RunningExecution running =
        LocalRuntime.of(CALL).later(WORK, request -> stage).start(INPUT)) {
      while (running.events().size() < 4) {
        Thread.onSpinWait();
      }
      stage.complete("later");

      assertThat(running.await(PATIENCE).output(String.class)).isEqualTo("later");
    }
  }

  @Test
  void aTypedStageThatTakesTooLongIsCancelledAndItsTaskTimesOut() throws Exception {
    CompletableFuture<String> stage = new CompletableFuture<>();
    try (RunningExecution running =
        LocalRuntime.of(IMPATIENT).later(WORK, request -> stage).start(INPUT)) {
      assertThat(running.await(PATIENCE).error()).contains("States.Timeout");

      assertThatThrownBy(() -> stage.get(30, TimeUnit.SECONDS))
          .isInstanceOf(CancellationException.class);
    }
  }

  @Test
  void closingCancelsATypedStage() throws Exception {
    CompletableFuture<String> stage = new CompletableFuture<>();
    CountDownLatch asked = new CountDownLatch(1);
    RunningExecution running = LocalRuntime.of(CALL)
        .later(WORK, request -> {
          asked.countDown();
          return stage;
        })
        .start(INPUT);
    asked.await();

    running.close();

    assertThatThrownBy(() -> stage.get(30, TimeUnit.SECONDS))
        .isInstanceOf(CancellationException.class);
  }

  @Test
  void whatATypedStageFailsWithIsTheTasksErrorHereToo() throws Exception {
    CompletableFuture<String> stage = CompletableFuture.supplyAsync(() -> {
      throw new IllegalStateException("the queue is full");
    });
    try (RunningExecution running = LocalRuntime.of(CALL)
        .later(WORK, request -> stage.thenApply(String::trim))
        .start(INPUT)) {
      Execution execution = running.await(PATIENCE);

      assertThat(execution.error()).contains("java.lang.IllegalStateException");
      assertThat(execution.cause().orElseThrow()).contains("\"the queue is full\"");
    }
  }

  @Test
  void whatAHandlerThrowsIsTheTasksErrorHereToo() throws Exception {
    try (RunningExecution running = LocalRuntime.of(CALL)
        .on(WORK, request -> {
          throw new IllegalStateException("no");
        })
        .start(INPUT)) {
      assertThat(running.await(PATIENCE).error()).contains("java.lang.IllegalStateException");
    }
  }

  @Test
  void anUnboundTaskEndsTheRunWithItsException() {
    try (RunningExecution running = LocalRuntime.of(CALL).start(INPUT)) {
      assertThatThrownBy(() -> running.await(PATIENCE)).isInstanceOf(UnboundTaskException.class);
    }
  }

  @Test
  void aRunInRealTimeTellsTheSameStoryAsOneInVirtualTime() throws Exception {
    LocalRuntime<JsonNode> runtime = LocalRuntime.of(CALL).on(WORK, request -> "done");

    try (RunningExecution running = runtime.start(INPUT)) {
      assertThat(running.await(PATIENCE).events())
          .extracting(HistoryEvent::type, HistoryEvent::previousEventId, HistoryEvent::details)
          .isEqualTo(runtime.run(INPUT).events().stream()
              .map(event -> org.assertj.core.groups.Tuple.tuple(
                  event.type(), event.previousEventId(), event.details()))
              .toList());
    }
  }
}
