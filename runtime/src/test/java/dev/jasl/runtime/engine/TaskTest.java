package dev.jasl.runtime.engine;

import static dev.jasl.runtime.engine.Running.events;
import static dev.jasl.runtime.engine.Running.json;
import static dev.jasl.runtime.engine.Running.run;
import static dev.jasl.runtime.engine.Running.state;
import static dev.jasl.runtime.engine.Running.types;
import static org.assertj.core.api.Assertions.assertThat;

import dev.jasl.runtime.history.EventType;
import dev.jasl.runtime.task.Script;
import dev.jasl.runtime.task.TaskAnswer;
import dev.jasl.runtime.task.TaskCall;
import dev.jasl.runtime.task.TaskFailure;
import dev.jasl.runtime.task.TaskHandler;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TaskTest {
  private static final TaskHandler FINE = TaskHandler.returning(json("{'ok': true}"));

  private static Program task(String resource, String members) {
    return state("'Type': 'Task', 'Resource': '" + resource + "', 'End': true" + members);
  }

  private static Program function(String members) {
    return task("arn:aws:lambda:us-east-1:123456789012:function:Ship", members);
  }

  private static Program callback(String members) {
    return task("arn:aws:states:::sqs:sendMessage.waitForTaskToken", members);
  }

  @Test
  void dataGoesInByParametersAndOutByResultSelectorAndResultPath() {
    Program program = function("""
        , 'InputPath': '$.in', 'Parameters': {'p.$': '$.x'}, 'ResultSelector': {'r.$': '$.ok'}, 'ResultPath': '$.out'""");
    List<String> seen = new ArrayList<>();

    ExecutionResult result = run(program, "{'in': {'x': 5}}", call -> {
      seen.add(call.parameters().toString());
      return TaskAnswer.success(json("{'ok': true}"));
    });

    assertThat(seen).containsExactly("{\"p\":5}");
    assertThat(result.output()).isEqualTo(json("{'in': {'x': 5}, 'out': {'r': true}}"));
  }

  @Test
  void inJsonataArgumentsGoInAndTheResultComesOut() {
    Program program = function("""
        , 'QueryLanguage': 'JSONata', 'Arguments': {'p': '{% $states.input.x + 1 %}'}""");

    assertThat(run(program, "{'x': 1}", call -> TaskAnswer.success(call.parameters()))
            .output())
        .isEqualTo(json("{'p': 2}"));
  }

  @Test
  void aFunctionArnGivesLambdaEvents() {
    ExecutionResult result = run(function(", 'TimeoutSeconds': 9"), "{'a': 1}", FINE);

    assertThat(types(result).subList(2, 5))
        .containsExactly(
            EventType.LAMBDA_FUNCTION_SCHEDULED,
            EventType.LAMBDA_FUNCTION_STARTED,
            EventType.LAMBDA_FUNCTION_SUCCEEDED);
    assertThat(events(result, EventType.LAMBDA_FUNCTION_SCHEDULED).get(0))
        .contains("\"lambdaFunctionScheduledEventDetails\":{\"resource\":"
            + "\"arn:aws:lambda:us-east-1:123456789012:function:Ship\",\"input\":\"{\\\"a\\\":1}\","
            + "\"inputDetails\":{\"truncated\":false},\"timeoutInSeconds\":9}");
    assertThat(events(result, EventType.LAMBDA_FUNCTION_STARTED).get(0)).doesNotContain("Details");
  }

  @Test
  void anIntegrationGivesTaskEvents() {
    ExecutionResult result = run(
        task("arn:aws:states:::glue:startJobRun.sync", ", 'Parameters': {'JobName': 'j'}"),
        "{}",
        TaskHandler.returning(json("{'JobRunId': 'jr_1', 'JobRunState': 'SUCCEEDED'}")));

    assertThat(types(result).subList(2, 6))
        .containsExactly(
            EventType.TASK_SCHEDULED,
            EventType.TASK_STARTED,
            EventType.TASK_SUBMITTED,
            EventType.TASK_SUCCEEDED);
    assertThat(events(result, EventType.TASK_SCHEDULED).get(0))
        .contains(
            "{\"resourceType\":\"glue\",\"resource\":\"startJobRun.sync\",\"region\":\"us-east-1\","
                + "\"parameters\":\"{\\\"JobName\\\":\\\"j\\\"}\"}");
    assertThat(events(result, EventType.TASK_SUBMITTED).get(0))
        .contains("\"output\":\"{\\\"JobRunId\\\":\\\"jr_1\\\"}\"");
  }

  @Test
  void theAnswerMaySayWhatWasSubmitted() {
    ExecutionResult result = run(
        task("arn:aws:states:::glue:startJobRun.sync", ""),
        "{}",
        Script.of(TaskAnswer.success(json("1")).submitted(json("{'queued': true}"))));

    assertThat(events(result, EventType.TASK_SUBMITTED).get(0)).contains("{\\\"queued\\\":true}");
  }

  @Test
  void anActivityGivesActivityEvents() {
    ExecutionResult result = run(
        task("arn:aws:states:us-east-1:123456789012:activity:Pack", ", 'HeartbeatSeconds': 3"),
        "{}",
        Script.of(TaskAnswer.success(json("1")).byWorker("Ann")));

    assertThat(types(result).subList(2, 5))
        .containsExactly(
            EventType.ACTIVITY_SCHEDULED, EventType.ACTIVITY_STARTED, EventType.ACTIVITY_SUCCEEDED);
    assertThat(events(result, EventType.ACTIVITY_STARTED).get(0))
        .contains("\"workerName\":\"Ann\"");
    assertThat(events(result, EventType.ACTIVITY_SCHEDULED).get(0))
        .contains("\"heartbeatInSeconds\":3");
  }

  @Test
  void aTaskThatCannotBeStartedFailsForGood() {
    ExecutionResult result = run(
        function(", 'Retry': [{'ErrorEquals': ['States.ALL']}]"),
        "{}",
        call -> TaskAnswer.refused("The activity x does not exist."));

    assertThat(result.error()).isEqualTo("States.Runtime");
    assertThat(result.cause())
        .endsWith("(entered at the event id #2). The activity x does not exist.");
    assertThat(types(result)).endsWith(EventType.TASK_STATE_ENTERED, EventType.EXECUTION_FAILED);
  }

  @Test
  void credentialsStandInTheScheduledEvent() {
    ExecutionResult result = run(
        function(", 'Credentials': {'RoleArn.$': '$.role'}"),
        "{'role': 'arn:aws:iam::1:role/r'}",
        FINE);

    assertThat(events(result, EventType.LAMBDA_FUNCTION_SCHEDULED).get(0))
        .contains("\"taskCredentials\":{\"roleArn\":\"arn:aws:iam::1:role/r\"}");
  }

  @Test
  void anAnswerMayTakeTime() {
    ExecutionResult result = run(
        function(""), "{}", Script.of(TaskAnswer.success(json("1")).after(Duration.ofHours(2))));

    assertThat(result.duration()).isEqualTo(Duration.ofHours(2));
  }

  @Test
  void anAnswerThatTakesTooLongIsATimeoutAtTheTimeout() {
    ExecutionResult result = run(
        function(", 'TimeoutSeconds': 10"),
        "{}",
        Script.of(TaskAnswer.success(json("1")).after(Duration.ofSeconds(10))));

    assertThat(result.error()).isEqualTo("States.Timeout");
    assertThat(result.cause()).isNull();
    assertThat(result.duration()).isEqualTo(Duration.ofSeconds(10));
    assertThat(types(result)).contains(EventType.LAMBDA_FUNCTION_TIMED_OUT);
  }

  @Test
  void timeoutsMayComeFromPathsAndExpressions() {
    Script silent = Script.always(TaskAnswer.timedOut());

    assertThat(
            run(function(", 'TimeoutSecondsPath': '$.t'"), "{'t': 4}", silent).duration())
        .isEqualTo(Duration.ofSeconds(4));
    assertThat(run(
                function(
                    ", 'QueryLanguage': 'JSONata', 'TimeoutSeconds': '{% $states.input.t * 2 %}'"),
                "{'t': 4}",
                silent)
            .duration())
        .isEqualTo(Duration.ofSeconds(8));
  }

  @Test
  void aTimeoutMustBePositive() {
    assertThat(run(function(", 'TimeoutSecondsPath': '$.t'"), "{'t': 0}", FINE).cause())
        .endsWith("TimeoutSeconds must be a positive integer: 0");
  }

  @Test
  void aTimeoutPathThatFindsNothingFails() {
    assertThat(run(function(", 'TimeoutSecondsPath': '$.t'"), "{}", FINE).cause())
        .endsWith("Invalid path '$.t' : No results for path: $['t']");
  }

  @Test
  void silenceOfACallbackIsNoticedByItsHeartbeat() {
    Program program = callback(", 'TimeoutSeconds': 600, 'HeartbeatSeconds': 20");

    ExecutionResult result = run(program, "{}", Script.always(TaskAnswer.timedOut()));

    assertThat(result.error()).isEqualTo("States.Timeout");
    assertThat(result.duration()).isEqualTo(Duration.ofSeconds(20));
  }

  @Test
  void aMissedHeartbeatIsTakenByItsOwnNameToo() {
    Program program = callback("""
        , 'HeartbeatSeconds': 20, 'Retry': [{'ErrorEquals': ['States.HeartbeatTimeout'], 'MaxAttempts': 1}]""");

    ExecutionResult result =
        run(program, "{}", Script.of(TaskAnswer.timedOut(), TaskAnswer.success(json("1"))));

    assertThat(result.output()).isEqualTo(json("1"));
  }

  @Test
  void aTokenIsIssuedForEachAttempt() {
    Program program = callback("""
        , 'Parameters': {'t.$': '$$.Task.Token'}, 'Retry': [{'ErrorEquals': ['E']}]""");
    List<String> tokens = new ArrayList<>();

    run(program, "{}", call -> {
      tokens.add(String.valueOf(call.token()));
      assertThat(call.parameters().path("t").asText()).isEqualTo(call.token());
      return call.attempt() == 0 ? TaskAnswer.failure("E", null) : TaskAnswer.success(json("1"));
    });

    assertThat(tokens).hasSize(2).doesNotHaveDuplicates().doesNotContain("null");
  }

  @Test
  void whatAHandlerThrowsIsTheTasksErrorAsLambdaReportsIt() {
    ExecutionResult result = run(function(""), "{}", call -> {
      throw new IllegalArgumentException("no such order");
    });

    assertThat(result.error()).isEqualTo("java.lang.IllegalArgumentException");
    assertThat(result.cause())
        .isEqualTo(
            "{\"errorMessage\":\"no such order\",\"errorType\":\"java.lang.IllegalArgumentException\"}");
  }

  @Test
  void aHandlerMayNameItsError() {
    ExecutionResult result = run(function(""), "{}", call -> {
      throw new TaskFailure("Glue.AWSGlueException", "no capacity");
    });

    assertThat(result.error()).isEqualTo("Glue.AWSGlueException");
    assertThat(result.cause()).isEqualTo("no capacity");
  }

  @Test
  void anAnswerMayComeLater() {
    CompletableFuture<TaskAnswer> stage =
        CompletableFuture.supplyAsync(() -> TaskAnswer.success(json("'later'")));

    ExecutionResult result = run(function(""), "{}", call -> TaskAnswer.later(stage));

    assertThat(result.output()).isEqualTo(json("'later'"));
    assertThat(result.duration()).isZero();
  }

  @Test
  void aStageThatFailsFailsTheTask() {
    ExecutionResult result = run(
        function(""),
        "{}",
        call -> TaskAnswer.later(CompletableFuture.failedFuture(new java.io.IOException("gone"))));

    assertThat(result.error()).isEqualTo("java.io.IOException");
  }

  @Test
  void attemptsAreCountedPerVisitAndPerExecution() {
    Program program = Running.program("""
        {'StartAt': 'A', 'States': {
          'A': {'Type': 'Task', 'Resource': 'arn:aws:states:::sns:publish', 'Next': 'B',
                'Retry': [{'ErrorEquals': ['E']}]},
          'B': {'Type': 'Choice', 'Choices': [{'Variable': '$', 'NumericEquals': 1, 'Next': 'A'}], 'Default': 'C'},
          'C': {'Type': 'Succeed'}}}""");
    List<TaskCall> calls = new ArrayList<>();

    run(program, "{}", call -> {
      calls.add(call);
      return call.attempt() == 0
          ? TaskAnswer.failure("E", null)
          : TaskAnswer.success(json(call.invocation() == 1 ? "1" : "2"));
    });

    assertThat(calls).extracting(TaskCall::attempt).containsExactly(0, 1, 0, 1);
    assertThat(calls).extracting(TaskCall::invocation).containsExactly(0, 1, 2, 3);
  }

  @Test
  void apiGatewayHeadersMustBeLists() {
    ExecutionResult result = run(
        task("arn:aws:states:::apigateway:invoke", ", 'Parameters': {'Headers': {'h': 'text'}}"),
        "{}",
        FINE);

    assertThat(result.cause())
        .endsWith(
            "The Parameters '{\"Headers\":{\"h\":\"text\"}}' could not be used to start the Task: "
                + "[The value of the field 'Headers' has an invalid format]");
  }

  @ParameterizedTest
  @CsvSource(delimiter = ';', quoteCharacter = '"', textBlock = """
          'text'                              ; FAILED
          ['text']                            ; FAILED
          {'h': ['a'], 'i': 'b'}              ; FAILED
          {'h': ['a', 'b'], 'i': []}          ; SUCCEEDED
          {}                                  ; SUCCEEDED
          null                                ; SUCCEEDED
          """)
  void headersOfAnApiCallAreListsByName(String headers, ExecutionStatus status) {
    Program program =
        task("arn:aws:states:::apigateway:invoke", ", 'Parameters': {'Headers.$': '$.headers'}");

    assertThat(run(program, "{'headers': " + headers + "}", FINE).status()).isEqualTo(status);
  }
}
