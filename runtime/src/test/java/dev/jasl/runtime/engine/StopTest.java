package dev.jasl.runtime.engine;

import static dev.jasl.runtime.engine.Running.json;
import static dev.jasl.runtime.engine.Running.state;
import static dev.jasl.runtime.engine.Running.types;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.jasl.runtime.history.EventType;
import dev.jasl.runtime.history.HistoryEvent;
import dev.jasl.runtime.task.TaskAnswer;
import dev.jasl.runtime.task.TaskHandler;
import dev.jasl.runtime.task.TaskRouter;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class StopTest {
  private static final Program HOUR = state("'Type': 'Wait', 'Seconds': 3600, 'End': true");

  private static RunParameters stopped(Duration after) {
    return RunParameters.of(json("{}")).withStop(new Stop(after, "Cancelled", "by the customer"));
  }

  @Test
  void anExecutionIsAbortedAtTheMoment() {
    ExecutionResult result = HOUR.run(stopped(Duration.ofMinutes(10)), TaskRouter.empty());

    assertThat(result.status()).isEqualTo(ExecutionStatus.ABORTED);
    assertThat(result.error()).isEqualTo("Cancelled");
    assertThat(result.cause()).isEqualTo("by the customer");
    assertThat(result.duration()).isEqualTo(Duration.ofMinutes(10));
    HistoryEvent last = result.events().get(result.events().size() - 1);
    assertThat(last.type()).isEqualTo(EventType.EXECUTION_ABORTED);
    assertThat(last.previousEventId()).isZero();
    assertThat(last.toJson().toString())
        .contains(
            "\"executionAbortedEventDetails\":{\"error\":\"Cancelled\",\"cause\":\"by the customer\"}");
  }

  @Test
  void anExecutionThatHasEndedByThenIsNot() {
    ExecutionResult result = HOUR.run(stopped(Duration.ofHours(2)), TaskRouter.empty());

    assertThat(result.status()).isEqualTo(ExecutionStatus.SUCCEEDED);
    assertThat(result.duration()).isEqualTo(Duration.ofHours(1));
  }

  @Test
  void nothingRunsOnAfterIt() {
    Program program = Running.program("""
        {'StartAt': 'P', 'States': {'P': {'Type': 'Parallel', 'End': true,
          'Catch': [{'ErrorEquals': ['States.ALL'], 'Next': 'T'}], 'Branches': [
            {'StartAt': 'A', 'States': {'A': {'Type': 'Wait', 'Seconds': 20, 'Next': 'B'},
              'B': {'Type': 'Task', 'End': true, 'Resource': 'arn:aws:states:::sns:publish'}}},
            {'StartAt': 'C', 'States': {'C': {'Type': 'Task', 'End': true, 'Resource': 'arn:aws:states:::sqs:sendMessage.waitForTaskToken'}}}]},
          'T': {'Type': 'Task', 'End': true, 'Resource': 'arn:aws:states:::sns:publish'}}}""");
    AtomicInteger calls = new AtomicInteger();

    ExecutionResult result = program.run(stopped(Duration.ofSeconds(10)), call -> {
      calls.incrementAndGet();
      return TaskAnswer.awaited();
    });

    assertThat(calls).hasValue(1);
    assertThat(types(result)).endsWith(EventType.EXECUTION_ABORTED);
  }

  @Test
  void aChildThatTheExecutionWaitsForIsStoppedAndOneThatItOnlyStartedIsNot() {
    Program parent = Running.program("""
        {'StartAt': 'A', 'States': {
          'A': {'Type': 'Task', 'Resource': 'arn:aws:states:::states:startExecution', 'Next': 'B', 'Parameters': {'StateMachineArn': 'Hour'}},
          'B': {'Type': 'Task', 'Resource': 'arn:aws:states:::states:startExecution.sync', 'End': true, 'Parameters': {'StateMachineArn': 'Hour'}}}}""");
    TaskHandler starting = call -> TaskAnswer.startedExecution();
    Machines machines =
        Machines.of(new Machine("Hour", MachineType.STANDARD, HOUR, TaskRouter.empty()));

    ExecutionResult result =
        parent.run(stopped(Duration.ofMinutes(1)).withMachines(machines), starting);

    assertThat(result.status()).isEqualTo(ExecutionStatus.ABORTED);
    assertThat(result.children())
        .extracting(ExecutionResult::status)
        .containsExactly(ExecutionStatus.SUCCEEDED, ExecutionStatus.ABORTED);
  }

  @Test
  void textsThatTheServiceDoesNotTakeAreRefused() {
    assertThatThrownBy(() -> Stop.now("x".repeat(257), null))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("error has 257 characters; at most 256 are taken");
    assertThatThrownBy(() -> Stop.now(null, "x".repeat(32_769)))
        .hasMessageContaining("cause has 32769 characters");
    assertThatThrownBy(() -> new Stop(Duration.ofSeconds(-1), null, null))
        .hasMessageContaining("negative");
  }

  @Test
  void aRunThatTakesLongerThanItsBudgetIsGivenUpWithWhatHappened() {
    RunParameters parameters = RunParameters.of(json("{}")).withMaxTime(Duration.ofMinutes(30));

    assertThatThrownBy(() -> HOUR.run(parameters, TaskRouter.empty()))
        .isInstanceOf(TimeBudgetExceededException.class)
        .hasMessageContaining("gave up after PT30M")
        .satisfies(thrown -> assertThat(((BudgetExceededException) thrown).history())
            .extracting(HistoryEvent::type)
            .containsExactly(EventType.EXECUTION_STARTED, EventType.WAIT_STATE_ENTERED));
    assertThat(HOUR.run(parameters.withMaxTime(Duration.ofHours(1)), TaskRouter.empty())
            .status())
        .isEqualTo(ExecutionStatus.SUCCEEDED);
  }

  @Test
  void anExpressExecutionIsNotStopped() {
    RunParameters express = stopped(Duration.ofSeconds(1)).withType(MachineType.EXPRESS);

    assertThatThrownBy(() -> HOUR.run(express, TaskRouter.empty()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("StopExecution is not supported by EXPRESS state machines");
  }
}
