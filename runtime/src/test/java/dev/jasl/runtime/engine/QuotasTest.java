package dev.jasl.runtime.engine;

import static dev.jasl.runtime.engine.Running.json;
import static dev.jasl.runtime.engine.Running.program;
import static dev.jasl.runtime.engine.Running.run;
import static dev.jasl.runtime.engine.Running.state;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.TextNode;
import dev.jasl.runtime.history.EventType;
import dev.jasl.runtime.history.HistoryEvent;
import dev.jasl.runtime.task.TaskHandler;
import dev.jasl.runtime.task.TaskRouter;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class QuotasTest {
  private static final int LIMIT = 262_144;
  private static final Program ENDLESS = Running.unchecked("""
      {'StartAt': 'A', 'States': {'A': {'Type': 'Pass', 'Next': 'B'}, 'B': {'Type': 'Pass', 'Next': 'A'}}}""");

  private static ExecutionResult calling(String resource, int bytes) {
    Program program = state("'Type': 'Task', 'Resource': '" + resource + "', 'End': true");
    return run(
        program,
        "{}",
        TaskHandler.returning(
            TextNode.valueOf("é".repeat((bytes - 2) / 2) + "x".repeat(bytes % 2))));
  }

  @Test
  void aResultMayBeAsLongAsTheQuotaInBytes() {
    String function = "arn:aws:lambda:us-east-1:123456789012:function:F";

    assertThat(calling(function, LIMIT).status()).isEqualTo(ExecutionStatus.SUCCEEDED);
    ExecutionResult longer = calling(function, LIMIT + 1);
    assertThat(longer.error()).isEqualTo("States.DataLimitExceeded");
    assertThat(longer.cause())
        .isEqualTo(
            "The state/task '" + function
                + "' returned a result with a size exceeding the maximum number of bytes service limit.");
    assertThat(Running.types(longer)).contains(EventType.LAMBDA_FUNCTION_FAILED);
  }

  @Test
  void anIntegrationIsNamedByItsService() {
    assertThat(calling("arn:aws:states:::lambda:invoke", LIMIT + 1).cause())
        .startsWith("The state/task 'lambda' returned");
  }

  @Test
  void whatAStateMakesOfItsDataCountsToo() {
    Program doubling = state("'Type': 'Pass', 'Parameters': {'a.$': '$', 'b.$': '$'}, 'End': true");
    String text = "'" + "x".repeat(150_000) + "'";

    assertThat(run(doubling, text).cause())
        .isEqualTo(
            "The state/task 'S' returned a result with a size exceeding the maximum number of bytes service limit.");
    assertThat(doubling
            .run(RunParameters.of(json(text)).withQuotas(Quotas.lifted()), TaskRouter.empty())
            .status())
        .isEqualTo(ExecutionStatus.SUCCEEDED);
  }

  @Test
  void whatIsPreparedForWorkCountsBeforeTheWorkBegins() {
    String twice = "'Parameters': {'a.$': '$.x', 'b.$': '$.x'}, 'End': true, ";
    String branch = "{'StartAt': 'I', 'States': {'I': {'Type': 'Pass', 'End': true}}}";
    String text = "'" + "x".repeat(150_000) + "'";

    for (String state : List.of(
        twice + "'Type': 'Task', 'Resource': 'arn:aws:states:::sqs:sendMessage'",
        twice + "'Type': 'Parallel', 'Branches': [" + branch + "]",
        "'Type': 'Map', 'ItemsPath': '$.i', 'ItemSelector': {'a.$': '$.x', 'b.$': '$.x'},"
            + " 'End': true, 'ItemProcessor': " + branch)) {
      ExecutionResult result = run(state(state), "{'i': [1], 'x': " + text + "}");
      assertThat(result.error()).as(state).isEqualTo("States.DataLimitExceeded");
      assertThat(Running.types(result)).doesNotContain(EventType.TASK_SCHEDULED);
    }
  }

  @Test
  void aRunawayLoopEndsWithTheTwentyFiveThousandthEvent() {
    ExecutionResult result = run(ENDLESS, "{}");

    assertThat(result.error()).isEqualTo("States.Runtime");
    assertThat(result.cause())
        .isEqualTo("The execution reached the maximum number of history events (25000).");
    assertThat(result.events()).hasSize(25_000);
    HistoryEvent last = result.events().get(24_999);
    assertThat(last.type()).isEqualTo(EventType.EXECUTION_FAILED);
    assertThat(last.previousEventId()).isEqualTo(24_999);
  }

  @Test
  void anExpressLoopHasNoHistoryToFillAndIsGivenUp() {
    RunParameters parameters =
        RunParameters.of(json("{}")).withType(MachineType.EXPRESS).withMaxSteps(30_000);

    assertThatThrownBy(() -> ENDLESS.run(parameters, TaskRouter.empty()))
        .isInstanceOfSatisfying(
            StepBudgetExceededException.class,
            exceeded -> assertThat(exceeded.history()).hasSize(60_001))
        .hasMessageContaining("after entering 30000 states")
        .hasMessageContaining("withMaxSteps");
  }

  @Test
  void anExpressExecutionEndsAfterFiveMinutes() {
    Program waiting = state("'Type': 'Wait', 'Seconds': 301, 'End': true");

    ExecutionResult result =
        waiting.run(RunParameters.of(json("{}")).withType(MachineType.EXPRESS), TaskRouter.empty());

    assertThat(result.status()).isEqualTo(ExecutionStatus.TIMED_OUT);
    assertThat(result.duration()).isEqualTo(Duration.ofMinutes(5));
  }

  @Test
  void aStandardExecutionEndsAfterAYear() {
    ExecutionResult result = run(state("'Type': 'Wait', 'Seconds': 99999999, 'End': true"), "{}");

    assertThat(result.status()).isEqualTo(ExecutionStatus.TIMED_OUT);
    assertThat(result.duration()).isEqualTo(Duration.ofDays(365));
  }

  @Test
  void theMachinesOwnTimeoutEndsTheExecutionUncaught() {
    Program program = program("""
        {'TimeoutSeconds': 60, 'StartAt': 'W', 'States': {'W': {'Type': 'Wait', 'Seconds': 61, 'End': true}}}""");

    ExecutionResult result = run(program, "{}");

    assertThat(result.status()).isEqualTo(ExecutionStatus.TIMED_OUT);
    assertThat(result.error()).isNull();
    assertThat(Running.events(result, EventType.EXECUTION_TIMED_OUT).get(0))
        .contains("\"id\":3,\"previousEventId\":0");
    assertThat(result.duration()).isEqualTo(Duration.ofSeconds(60));
  }
}
