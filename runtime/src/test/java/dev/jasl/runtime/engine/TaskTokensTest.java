package dev.jasl.runtime.engine;

import static dev.jasl.runtime.engine.Running.json;
import static dev.jasl.runtime.engine.Running.run;
import static dev.jasl.runtime.engine.Running.state;
import static dev.jasl.runtime.engine.Running.types;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.jasl.runtime.history.EventType;
import dev.jasl.runtime.task.TaskAnswer;
import dev.jasl.runtime.task.TaskCall;
import dev.jasl.runtime.task.TaskHandler;
import dev.jasl.runtime.task.TaskRouter;
import dev.jasl.runtime.task.TaskTokenException;
import dev.jasl.runtime.task.UnreportedTaskException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class TaskTokensTest {
  private static Program callback(String members) {
    return state(
        "'Type': 'Task', 'Resource': 'arn:aws:states:::sqs:sendMessage.waitForTaskToken', 'End': true"
            + members);
  }

  /** Two branches: one waits for a token under the name {@code Wait}, the other calls the function {@code Send} after a minute. */
  private static Program waitAndSend() {
    return Running.program("""
        {'StartAt': 'P', 'States': {'P': {'Type': 'Parallel', 'End': true, 'Branches': [
          {'StartAt': 'Wait', 'States': {'Wait': {'Type': 'Task', 'End': true,
            'Resource': 'arn:aws:states:::sqs:sendMessage.waitForTaskToken'}}},
          {'StartAt': 'Later', 'States': {'Later': {'Type': 'Wait', 'Seconds': 60, 'Next': 'Send'},
            'Send': {'Type': 'Task', 'End': true, 'Resource': 'arn:aws:lambda:us-east-1:123456789012:function:Send'}}}
        ]}}}""");
  }

  private static String token(TaskCall call) {
    return Objects.requireNonNull(call.token());
  }

  @Test
  void aHandlerMayScheduleTheReport() {
    ExecutionResult result = run(callback(""), "{}", call -> {
      call.tokens().after(Duration.ofDays(3)).succeed(token(call), json("{'approved': true}"));
      return TaskAnswer.awaited().submitted(json("{'MessageId': 'm'}"));
    });

    assertThat(result.output()).isEqualTo(json("{'approved': true}"));
    assertThat(result.duration()).isEqualTo(Duration.ofDays(3));
    assertThat(types(result).subList(2, 6))
        .containsExactly(
            EventType.TASK_SCHEDULED,
            EventType.TASK_STARTED,
            EventType.TASK_SUBMITTED,
            EventType.TASK_SUCCEEDED);
    assertThat(Running.events(result, EventType.TASK_SUBMITTED).get(0)).contains("MessageId");
  }

  @Test
  void aReportedFailureIsTheTasksError() {
    ExecutionResult result = run(callback(""), "{}", call -> {
      call.tokens().after(Duration.ofSeconds(1)).fail(token(call), "Declined", "too dear");
      return TaskAnswer.awaited();
    });

    assertThat(result.error()).isEqualTo("Declined");
    assertThat(result.cause()).isEqualTo("too dear");
  }

  @Test
  void aHandlerMayReportItsOwnTaskBeforeItAnswers() {
    ExecutionResult result = run(callback(""), "{}", call -> {
      call.tokens().succeed(token(call), "{\"n\": 1}");
      return TaskAnswer.success(json("'what the service said at once'"));
    });

    assertThat(result.output()).isEqualTo(json("{'n': 1}"));
  }

  @Test
  void theHandlerOfAnotherTaskMayReport() {
    List<String> tokens = new ArrayList<>();
    TaskRouter router = TaskRouter.empty()
        .state("Wait", call -> {
          tokens.add(token(call));
          return TaskAnswer.awaited();
        })
        .function("Send", call -> {
          call.tokens().succeed(tokens.get(0), json("'from afar'"));
          return TaskAnswer.success(json("'sent'"));
        });

    ExecutionResult result = run(waitAndSend(), "{}", router);

    assertThat(result.output()).isEqualTo(json("['from afar', 'sent']"));
    assertThat(result.duration()).isEqualTo(Duration.ofMinutes(1));
  }

  @Test
  void signsOfLifeKeepATaskAlive() {
    ExecutionResult result = run(callback(", 'HeartbeatSeconds': 20"), "{}", call -> {
      call.tokens().after(Duration.ofSeconds(15)).heartbeat(token(call));
      call.tokens().after(Duration.ofSeconds(30)).heartbeat(token(call));
      call.tokens().after(Duration.ofSeconds(45)).succeed(token(call), json("1"));
      return TaskAnswer.awaited();
    });

    assertThat(result.status()).isEqualTo(ExecutionStatus.SUCCEEDED);
    assertThat(result.duration()).isEqualTo(Duration.ofSeconds(45));
  }

  @Test
  void aTaskThatFallsSilentTimesOutAfterItsLastSignOfLife() {
    Program program = callback("""
        , 'HeartbeatSecondsPath': '$.h', 'TimeoutSeconds': 600,
        'Catch': [{'ErrorEquals': ['States.HeartbeatTimeout'], 'Next': 'S'}]""");

    ExecutionResult result = run(program, "{'h': 20}", call -> {
      if (call.invocation() > 0) {
        return TaskAnswer.success(json("'caught'"));
      }
      call.tokens().after(Duration.ofSeconds(15)).heartbeat(token(call));
      return TaskAnswer.awaited();
    });

    assertThat(types(result)).contains(EventType.TASK_TIMED_OUT);
    assertThat(result.duration()).isEqualTo(Duration.ofSeconds(35));
  }

  @Test
  void signsOfLifeDoNotProlongTheTimeout() {
    ExecutionResult result =
        run(callback(", 'HeartbeatSeconds': 20, 'TimeoutSeconds': 30"), "{}", call -> {
          call.tokens().after(Duration.ofSeconds(15)).heartbeat(token(call));
          call.tokens().after(Duration.ofSeconds(40)).succeed(token(call), json("1"));
          return TaskAnswer.awaited();
        });

    assertThat(result.error()).isEqualTo("States.Timeout");
    assertThat(result.duration()).isEqualTo(Duration.ofSeconds(30));
  }

  @Test
  void aTokenThatNobodyWillSendEndsTheRunWithHowToSendIt() {
    assertThatThrownBy(() -> run(callback(""), "{}", call -> TaskAnswer.awaited()))
        .isInstanceOf(UnreportedTaskException.class)
        .hasMessageContaining(
            "task \"S\" (arn:aws:states:::sqs:sendMessage.waitForTaskToken) waits")
        .hasMessageContaining("call.tokens().succeed(token, output)")
        .satisfies(
            thrown -> assertThat(((UnreportedTaskException) thrown).history()).hasSize(5));
  }

  @Test
  void aTimeoutOfTheMachineEndsTheWaitToo() {
    Program program = Running.program("""
        {'StartAt': 'S', 'TimeoutSeconds': 90, 'States': {'S': {'Type': 'Task', 'End': true,
          'Resource': 'arn:aws:states:::sqs:sendMessage.waitForTaskToken'}}}""");

    ExecutionResult result = run(program, "{}", call -> TaskAnswer.awaited());

    assertThat(result.status()).isEqualTo(ExecutionStatus.TIMED_OUT);
    assertThat(result.duration()).isEqualTo(Duration.ofSeconds(90));
  }

  @Test
  void eachAttemptHasATokenOfItsOwnAndOldOnesAreRefused() {
    List<String> tokens = new ArrayList<>();
    List<TaskTokenException> refusals = new ArrayList<>();
    Program program =
        callback(", 'TimeoutSeconds': 10, 'Retry': [{'ErrorEquals': ['States.Timeout']}]");

    run(program, "{}", call -> {
      tokens.add(token(call));
      if (call.attempt() == 1) {
        refusals.add(refusal(() -> call.tokens().succeed(tokens.get(0), json("1"))));
        refusals.add(refusal(() -> call.tokens().heartbeat(tokens.get(0))));
        call.tokens().succeed(tokens.get(1), json("2"));
        refusals.add(refusal(() -> call.tokens().fail(tokens.get(1), "E", null)));
      }
      return TaskAnswer.awaited();
    });

    assertThat(refusals).hasSize(3).allSatisfy(refusal -> {
      assertThat(refusal.reason()).isEqualTo(TaskTokenException.Reason.TASK_TIMED_OUT);
      assertThat(refusal).hasMessage("Task Timed Out: 'Provided task does not exist anymore'");
    });
  }

  private static TaskTokenException refusal(Runnable report) {
    return Objects.requireNonNull(catchThrowableOfType(TaskTokenException.class, report::run));
  }

  @Test
  void whatIsNoTokenAndWhatIsNoOutputIsRefused() {
    List<TaskTokenException.Reason> reasons = new ArrayList<>();

    run(callback(""), "{}", call -> {
      reasons.add(refusal(() -> call.tokens().succeed("no token", json("1"))).reason());
      reasons.add(refusal(() -> call.tokens().succeed("A".repeat(96), json("1")))
          .reason());
      reasons.add(refusal(() -> call.tokens().succeed(token(call), "{'a'")).reason());
      reasons.add(refusal(() -> call.tokens().succeed(token(call), "")).reason());
      reasons.add(refusal(
              () -> call.tokens().succeed(token(call), "\"" + "x".repeat(262_143) + "\""))
          .reason());
      return TaskAnswer.success(json("1"));
    });

    assertThat(reasons)
        .containsExactly(
            TaskTokenException.Reason.INVALID_TOKEN,
            TaskTokenException.Reason.TASK_DOES_NOT_EXIST,
            TaskTokenException.Reason.INVALID_OUTPUT,
            TaskTokenException.Reason.INVALID_OUTPUT,
            TaskTokenException.Reason.INVALID_OUTPUT);
  }

  @Test
  void aRefusalThatAHandlerDoesNotCatchFailsItsTask() {
    ExecutionResult result = run(
        state("'Type': 'Task', 'Resource': 'arn:aws:states:::sns:publish', 'End': true"),
        "{}",
        call -> {
          call.tokens().heartbeat("no token");
          return TaskAnswer.success(json("1"));
        });

    assertThat(result.error()).endsWith("TaskTokenException");
    assertThat(result.cause()).contains("Invalid Token: 'Invalid token'");
  }

  @Test
  void aTaskThatIsBrokenOffTakesNoReport() {
    Program program = Running.program("""
        {'StartAt': 'P', 'States': {'P': {'Type': 'Parallel', 'Next': 'Send',
          'Catch': [{'ErrorEquals': ['States.ALL'], 'Next': 'Send'}], 'Branches': [
            {'StartAt': 'Wait', 'States': {'Wait': {'Type': 'Task', 'End': true,
              'Resource': 'arn:aws:states:::sqs:sendMessage.waitForTaskToken'}}},
            {'StartAt': 'Soon', 'States': {'Soon': {'Type': 'Wait', 'Seconds': 1, 'Next': 'Fail'}, 'Fail': {'Type': 'Fail', 'Error': 'E'}}}]},
          'Send': {'Type': 'Task', 'End': true, 'Resource': 'arn:aws:lambda:us-east-1:123456789012:function:Send'}}}""");
    List<String> tokens = new ArrayList<>();
    List<TaskTokenException.Reason> reasons = new ArrayList<>();
    TaskHandler wait = call -> {
      tokens.add(token(call));
      call.tokens().after(Duration.ofHours(1)).succeed(token(call), json("1"));
      return TaskAnswer.awaited();
    };

    ExecutionResult result =
        run(program, "{}", TaskRouter.empty().state("Wait", wait).function("Send", call -> {
          reasons.add(
              refusal(() -> call.tokens().succeed(tokens.get(0), json("1"))).reason());
          return TaskAnswer.success(json("1"));
        }));

    assertThat(reasons).containsExactly(TaskTokenException.Reason.TASK_TIMED_OUT);
    assertThat(result.duration()).isEqualTo(Duration.ofSeconds(1));
  }
}
