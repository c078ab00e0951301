package dev.jasl.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import dev.jasl.io.DefinitionReader;
import dev.jasl.runtime.engine.ExecutionResult;
import dev.jasl.runtime.engine.Program;
import dev.jasl.runtime.engine.RunParameters;
import dev.jasl.runtime.history.EventType;
import dev.jasl.runtime.history.HistoryEvent;
import dev.jasl.runtime.task.TaskAnswer;
import dev.jasl.runtime.task.TaskHandler;
import dev.jasl.runtime.task.TaskRouter;
import dev.jasl.runtime.task.UnreportedTaskException;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** An activity beside a function {@code Worker} that is called after ten seconds. */
class ActivityQueueTest {
  private static final String DEFINITION = """
      {"StartAt": "P", "States": {"P": {"Type": "Parallel", "End": true, "Branches": [
        {"StartAt": "Pack", "States": {"Pack": {"Type": "Task", "End": true, "HeartbeatSeconds": 5, "TimeoutSeconds": 60,
          "Resource": "arn:aws:states:us-east-1:123456789012:activity:Packing"}}},
        {"StartAt": "Later", "States": {"Later": {"Type": "Wait", "Seconds": 10, "Next": "Work"},
          "Work": {"Type": "Task", "End": true, "Resource": "arn:aws:lambda:us-east-1:123456789012:function:Worker"}}}
      ]}}}""";

  private final ActivityQueue queue = new ActivityQueue();

  private ExecutionResult run(TaskHandler worker) {
    return Program.compile(DefinitionReader.read(DEFINITION).orThrow())
        .run(
            RunParameters.of(json("{\"order\": 7}")),
            TaskRouter.empty()
                .activity("arn:aws:states:us-east-1:123456789012:activity:Packing", queue)
                .function("Worker", worker));
  }

  private static JsonNode json(String text) {
    return Json.parse(text);
  }

  private static List<EventType> ofActivity(ExecutionResult result) {
    return result.events().stream()
        .map(HistoryEvent::type)
        .filter(type -> type.toString().startsWith("Activity"))
        .toList();
  }

  @Test
  void aWorkerPollsForTheTaskAndReportsIt() {
    ExecutionResult result = run(call -> {
      ActivityTask task = queue.poll("Ann").orElseThrow();
      task.tokens().after(Duration.ofSeconds(3)).succeed(task.token(), task.input());
      return TaskAnswer.success(json("\"polled\""));
    });

    assertThat(result.output()).isEqualTo(json("[{\"order\": 7}, \"polled\"]"));
    assertThat(ofActivity(result))
        .containsExactly(
            EventType.ACTIVITY_SCHEDULED, EventType.ACTIVITY_STARTED, EventType.ACTIVITY_SUCCEEDED);
    HistoryEvent started = result.events().stream()
        .filter(event -> event.type() == EventType.ACTIVITY_STARTED)
        .findFirst()
        .orElseThrow();
    assertThat(started.toJson().toString()).contains("\"workerName\":\"Ann\"");
    assertThat(Duration.between(result.started(), started.timestamp()))
        .isEqualTo(Duration.ofSeconds(10));
  }

  @Test
  void heartbeatsCountFromWhenTheWorkerHasTakenTheTask() {
    ExecutionResult result = run(call -> {
      assertThat(queue.poll(null)).isPresent();
      return TaskAnswer.success(json("1"));
    });

    assertThat(result.error()).isEqualTo("States.Timeout");
    assertThat(result.duration()).isEqualTo(Duration.ofSeconds(15));
    assertThat(ofActivity(result))
        .containsExactly(
            EventType.ACTIVITY_SCHEDULED, EventType.ACTIVITY_STARTED, EventType.ACTIVITY_TIMED_OUT);
  }

  @Test
  void aTaskThatNoWorkerTakesTimesOutWithoutHavingStarted() {
    ExecutionResult result = run(call -> TaskAnswer.success(json("1")));

    assertThat(result.duration()).isEqualTo(Duration.ofSeconds(60));
    assertThat(ofActivity(result))
        .containsExactly(EventType.ACTIVITY_SCHEDULED, EventType.ACTIVITY_TIMED_OUT);
  }

  @Test
  void aTaskIsGivenToOneWorkerAndNotWhenItIsOver() {
    run(call -> {
      assertThat(queue.poll("Ann")).isPresent();
      assertThat(queue.poll("Bob")).isEmpty();
      return TaskAnswer.success(json("1"));
    });
    run(call -> TaskAnswer.success(json("1")));

    assertThat(queue.poll("Ann")).isEmpty();
  }

  @Test
  void pollingWaitsInRealTime() throws InterruptedException {
    assertThat(queue.poll("Ann", Duration.ofMillis(5))).isEmpty();
  }

  @Test
  void anActivityWithoutTimeoutAndWorkerEndsTheRunWithAMessage() {
    Program program = Program.compile(DefinitionReader.read("""
        {"StartAt": "Pack", "States": {"Pack": {"Type": "Task", "End": true,
          "Resource": "arn:aws:states:us-east-1:123456789012:activity:Packing"}}}""").orThrow());

    assertThatThrownBy(() -> program.run(
            RunParameters.of(json("{}")), TaskRouter.empty().activity("Packing", queue)))
        .isInstanceOf(UnreportedTaskException.class)
        .hasMessageContaining("activity:Packing");
  }
}
