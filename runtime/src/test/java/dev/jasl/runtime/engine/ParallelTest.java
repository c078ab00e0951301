package dev.jasl.runtime.engine;

import static dev.jasl.runtime.engine.Running.json;
import static dev.jasl.runtime.engine.Running.links;
import static dev.jasl.runtime.engine.Running.program;
import static dev.jasl.runtime.engine.Running.run;
import static dev.jasl.runtime.engine.Running.stateThenDone;
import static org.assertj.core.api.Assertions.assertThat;

import dev.jasl.runtime.history.EventType;
import dev.jasl.runtime.history.HistoryEvent;
import dev.jasl.runtime.history.Trace;
import dev.jasl.runtime.task.Script;
import dev.jasl.runtime.task.TaskAnswer;
import dev.jasl.runtime.task.TaskHandler;
import dev.jasl.runtime.task.TaskRouter;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class ParallelTest {
  private static final String WAITING =
      "{'StartAt': 'W', 'States': {'W': {'Type': 'Wait', 'Seconds': 60, 'End': true}}}";
  private static final String TASK =
      "{'StartAt': 'T', 'States': {'T': {'Type': 'Task', 'Resource': 'arn:aws:states:::sqs:sendMessage', 'End': true}}}";

  private static String branches(String... branches) {
    return "'Type': 'Parallel', 'Branches': [" + String.join(", ", branches) + "]";
  }

  private static String pass(String name, String members) {
    return "{'StartAt': '%1$s', 'States': {'%1$s': {'Type': 'Pass', %2$s 'End': true}}}"
        .formatted(name, members);
  }

  private static String failing(String name, String error) {
    return "{'StartAt': '%1$s', 'States': {'%1$s': {'Type': 'Fail', 'Error': '%2$s', 'Cause': 'why'}}}"
        .formatted(name, error);
  }

  @Test
  void outputsComeInTheOrderOfTheBranchesWhicheverEndsFirst() {
    Program program =
        stateThenDone(branches(WAITING, pass("B", "'Result': 'b',")) + ", 'Next': 'Done'");

    ExecutionResult result = run(program, "{'a': 1}");

    assertThat(result.output()).isEqualTo(json("[{'a': 1}, 'b']"));
    assertThat(result.duration()).isEqualTo(Duration.ofSeconds(60));
  }

  @Test
  void everyBranchGetsTheSameParameters() {
    Program program = stateThenDone(
        branches(pass("A", ""), pass("B", ""))
            + ", 'Parameters': {'x.$': '$.a'}, 'ResultSelector': {'both.$': '$'}, 'ResultPath': '$.r', 'Next': 'Done'");

    assertThat(run(program, "{'a': 1}").output())
        .isEqualTo(json("{'a': 1, 'r': {'both': [{'x': 1}, {'x': 1}]}}"));
  }

  @Test
  void inJsonataArgumentsAndOutputDoTheSame() {
    Program program = stateThenDone(branches(pass("A", ""), pass("B", ""))
        + ", 'QueryLanguage': 'JSONata', 'Arguments': {'x': '{% $states.input.a %}'},"
        + " 'Output': '{% $sum($states.result.x) %}', 'Next': 'Done'");

    assertThat(run(program, "{'a': 2}").output()).isEqualTo(json("4"));
  }

  @Test
  void aBranchSeesTheVariablesAroundItButItsOwnEndWithIt() {
    Program program = program("""
        {'StartAt': 'Set', 'States': {
          'Set': {'Type': 'Pass', 'Assign': {'x': 1}, 'Next': 'Fan'},
          'Fan': {'Type': 'Parallel', 'Next': 'After', 'Branches': [
            {'StartAt': 'In', 'States': {
              'In': {'Type': 'Pass', 'Assign': {'y.$': '$x'}, 'Next': 'Out'},
              'Out': {'Type': 'Pass', 'Parameters': {'y.$': '$y'}, 'End': true}}}]},
          'After': {'Type': 'Pass', 'Parameters': {'y.$': '$y'}, 'End': true}}}""");

    ExecutionResult result = run(program, "{}");

    assertThat(Running.events(result, EventType.PARALLEL_STATE_EXITED).get(0))
        .contains("[{\\\"y\\\":1}]");
    assertThat(result.cause()).contains("The JSONPath '$y' specified for the field 'y.$'");
  }

  @Test
  void exitFollowsTheLastEventOfTheBranches() {
    ExecutionResult result =
        run(stateThenDone(branches(pass("A", ""), pass("B", "")) + ", 'End': true"), "{}");

    assertThat(links(result))
        .containsExactly(
            "1<0 ExecutionStarted",
            "2<0 ParallelStateEntered",
            "3<2 ParallelStateStarted",
            "4<3 PassStateEntered",
            "5<3 PassStateEntered",
            "6<4 PassStateExited",
            "7<5 PassStateExited",
            "8<7 ParallelStateSucceeded",
            "9<7 ParallelStateExited",
            "10<9 ExecutionSucceeded");
  }

  @Test
  void oneFailureEndsTheOtherBranches() {
    ExecutionResult result = run(
        stateThenDone(branches(WAITING, TASK) + ", 'End': true"),
        "{}",
        call -> TaskAnswer.failure("E", "why").after(Duration.ofSeconds(1)));

    assertThat(result.error()).isEqualTo("E");
    assertThat(result.duration()).isEqualTo(Duration.ofSeconds(1));
    assertThat(links(result))
        .endsWith(
            "8<7 TaskFailed",
            "9<8 TaskStateAborted",
            "10<8 WaitStateAborted",
            "11<8 ParallelStateFailed",
            "12<11 ExecutionFailed");
  }

  @Test
  void whatRunsInsideAnAbortedBranchIsAbortedBeforeIt() {
    String nested = "{'StartAt': 'N', 'States': {'N': {" + branches(WAITING) + ", 'End': true}}}";

    ExecutionResult result = run(
        stateThenDone(branches(nested, TASK) + ", 'End': true"),
        "{}",
        call -> TaskAnswer.failure("E", "why").after(Duration.ofSeconds(1)));

    assertThat(Running.types(result))
        .containsSubsequence(
            EventType.TASK_FAILED,
            EventType.WAIT_STATE_ABORTED,
            EventType.PARALLEL_STATE_ABORTED,
            EventType.PARALLEL_STATE_FAILED,
            EventType.EXECUTION_FAILED);
  }

  @Test
  void anAbortedBranchDoesNotComeBack() {
    Program program = stateThenDone(branches(WAITING, failing("F", "E"))
        + ", 'Catch': [{'ErrorEquals': ['E'], 'Next': 'Done'}], 'End': true");

    ExecutionResult result = run(program, "{}");

    assertThat(result.status()).isEqualTo(ExecutionStatus.SUCCEEDED);
    assertThat(result.output()).isEqualTo(json("{'Error': 'E', 'Cause': 'why'}"));
    assertThat(result.duration()).isZero();
  }

  @Test
  void aRetryRunsAllBranchesAgainAfterItsDelay() {
    Program program = stateThenDone(branches(pass("A", ""), TASK)
        + ", 'Retry': [{'ErrorEquals': ['E'], 'IntervalSeconds': 7}], 'End': true");

    ExecutionResult result = run(
        program, "{}", Script.of(TaskAnswer.failure("E", "why"), TaskAnswer.success(json("'t'"))));

    assertThat(result.output()).isEqualTo(json("[{}, 't']"));
    assertThat(result.duration()).isEqualTo(Duration.ofSeconds(7));
    assertThat(Running.types(result))
        .doesNotContain(EventType.PARALLEL_STATE_FAILED)
        .containsOnlyOnce(EventType.PARALLEL_STATE_ENTERED);
    HistoryEvent second = result.events().stream()
        .filter(event -> event.type() == EventType.PARALLEL_STATE_STARTED)
        .reduce((a, b) -> b)
        .orElseThrow();
    assertThat(result.events().get((int) second.previousEventId() - 1).type())
        .isEqualTo(EventType.TASK_FAILED);
  }

  @Test
  void aCatcherMayNameTheErrorOrTheFailureOfABranch() {
    for (String name :
        new String[] {"E", "States.BranchFailed", "States.TaskFailed", "States.ALL"}) {
      Program program = stateThenDone(branches(failing("F", "E")) + ", 'Catch': [{'ErrorEquals': ['"
          + name + "'], 'Next': 'Done'}], 'End': true");

      assertThat(run(program, "{}").status()).as(name).isEqualTo(ExecutionStatus.SUCCEEDED);
    }
  }

  @Test
  void dataThatCannotBeReadInABranchEndsTheExecutionWithoutAWordAboutTheParallel() {
    Program program = stateThenDone(branches(pass("A", "'InputPath': '$.x',"), WAITING)
        + ", 'Catch': [{'ErrorEquals': ['States.ALL'], 'Next': 'Done'}], 'End': true");

    ExecutionResult result = run(program, "{}");

    assertThat(result.error()).isEqualTo("States.Runtime");
    assertThat(result.cause()).contains("the state 'A' (entered at the event id #4)");
    assertThat(links(result))
        .containsExactly(
            "1<0 ExecutionStarted",
            "2<0 ParallelStateEntered",
            "3<2 ParallelStateStarted",
            "4<3 PassStateEntered",
            "5<4 ExecutionFailed");
  }

  @Test
  void noChoiceMatchedInABranchCanBeCaughtAroundIt() {
    Program program = stateThenDone(branches("""
            {'StartAt': 'C', 'States': {
              'C': {'Type': 'Choice', 'Choices': [{'Variable': '$.a', 'IsPresent': true, 'Next': 'S'}]},
              'S': {'Type': 'Succeed'}}}""")
        + ", 'Catch': [{'ErrorEquals': ['States.NoChoiceMatched'], 'Next': 'Done'}], 'End': true");

    assertThat(run(program, "{}").status()).isEqualTo(ExecutionStatus.SUCCEEDED);
  }

  @Test
  void anExpressionThatFailsAfterTheBranchesDoesNotFailThem() {
    Program program = stateThenDone(branches(pass("A", ""))
        + ", 'QueryLanguage': 'JSONata', 'Output': '{% $nothing %}', 'End': true,"
        + " 'Catch': [{'ErrorEquals': ['States.QueryEvaluationError'], 'Next': 'Done'}]");

    ExecutionResult result = run(program, "{}");

    assertThat(result.status()).isEqualTo(ExecutionStatus.SUCCEEDED);
    assertThat(Running.types(result))
        .containsSubsequence(
            EventType.PARALLEL_STATE_SUCCEEDED,
            EventType.EVALUATION_FAILED,
            EventType.PARALLEL_STATE_EXITED)
        .doesNotContain(EventType.PARALLEL_STATE_FAILED);
  }

  @Test
  void theMachinesTimeEndsWhileBranchesWait() {
    Program program = program("{'TimeoutSeconds': 30, 'StartAt': 'S', 'States': {'S': {"
        + branches(WAITING, WAITING.replace("'W'", "'V'")) + ", 'End': true}}}");

    ExecutionResult result = run(program, "{}");

    assertThat(result.status()).isEqualTo(ExecutionStatus.TIMED_OUT);
    assertThat(result.duration()).isEqualTo(Duration.ofSeconds(30));
  }

  @Test
  void theQuotaOnEventsHoldsInsideBranchesToo() {
    Quotas few = new Quotas(1000, 12, 1000, 1000, Duration.ofDays(1));
    Program program = stateThenDone(
        branches(pass("A", ""), pass("B", ""), pass("C", ""), pass("D", "")) + ", 'End': true");

    ExecutionResult result =
        program.run(RunParameters.of(json("{}")).withQuotas(few), TaskRouter.empty());

    assertThat(result.events()).hasSize(12);
    assertThat(result.error()).isEqualTo("States.Runtime");
    assertThat(links(result)).last().isEqualTo("12<11 ExecutionFailed");
  }

  @Test
  void theListOfAllOutputsMayBeTooLarge() {
    TaskHandler large = call -> TaskAnswer.success(json("'" + "x".repeat(200_000) + "'"));

    ExecutionResult result = run(
        stateThenDone(branches(TASK, TASK.replace("'T'", "'U'")) + ", 'End': true"), "{}", large);

    assertThat(result.error()).isEqualTo("States.DataLimitExceeded");
    assertThat(result.cause()).contains("The state/task 'S' returned a result");
  }

  @Test
  void theTraceTellsWhichParallelFailed() {
    String inner =
        "{'StartAt': 'In', 'States': {'In': {" + branches(failing("F", "E")) + ", 'End': true}}}";
    Program program = stateThenDone(branches(inner, WAITING)
        + ", 'Retry': [{'ErrorEquals': ['E'], 'MaxAttempts': 1}],"
        + " 'Catch': [{'ErrorEquals': ['E'], 'Next': 'Done'}], 'End': true");

    assertThat(Trace.of(run(program, "{}").events())).hasToString("""
        +00:00:00  S           started its branches
        +00:00:00  S / In      started its branches
        +00:00:00  S / In / F  fails
        +00:00:00  S / In      failed
        +00:00:01  S           started its branches, retry 1
        +00:00:01  S / In      started its branches
        +00:00:01  S / In / F  fails
        +00:00:01  S / In      failed
        +00:00:01  S           failed, caught, next Done
        +00:00:01  Done        passed
        +00:00:01  execution succeeded""");
  }
}
