package dev.jasl.runtime.engine;

import static dev.jasl.runtime.engine.Running.events;
import static dev.jasl.runtime.engine.Running.json;
import static dev.jasl.runtime.engine.Running.links;
import static dev.jasl.runtime.engine.Running.run;
import static dev.jasl.runtime.engine.Running.types;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.TextNode;
import dev.jasl.runtime.history.EventType;
import dev.jasl.runtime.task.TaskAnswer;
import dev.jasl.runtime.task.TaskCall;
import dev.jasl.runtime.task.TaskHandler;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class RedriveTest {
  private static final TaskHandler ECHO = call -> TaskAnswer.success(call.parameters());
  private static final TaskHandler BROKEN = TaskHandler.failing("Broken", "it is");

  private final List<String> called = new ArrayList<>();

  private static String task(String rest) {
    return "{'Type': 'Task', 'Resource': 'arn:aws:states:::sns:publish', " + rest + "}";
  }

  private static final Program CHAIN = Running.program("{'StartAt': 'A', 'States': {"
      + "'A': " + task("'Assign': {'v.$': '$.n'}, 'ResultPath': '$.a', 'Next': 'B'") + ","
      + "'B': "
      + task(
          "'Parameters': {'n.$': '$.n', 'v.$': '$v', 'count.$': '$$.Execution.RedriveCount'}, 'End': true,"
              + "'Retry': [{'ErrorEquals': ['Broken'], 'MaxAttempts': 1}]")
      + "}}");

  private static ExecutionResult redriven(
      Program program, ExecutionResult ended, TaskHandler handler) {
    return program.redrive(
        new Redrive(ended, Duration.ofHours(1)), RunParameters.of(json("{}")), handler);
  }

  /** Succeeds, and remembers what was called. */
  private TaskHandler noting() {
    return call -> {
      called.add(call.items().isEmpty() ? call.state() : call.state() + call.items());
      return TaskAnswer.success(call.parameters());
    };
  }

  private static TaskHandler failingAt(String... names) {
    return call -> List.of(names).contains(name(call))
        ? TaskAnswer.failure("Broken", null)
        : TaskAnswer.success(call.parameters());
  }

  private static String name(TaskCall call) {
    return call.items().isEmpty() ? call.state() : call.state() + call.items();
  }

  @Test
  void anExecutionGoesOnFromTheTaskThatFailed() {
    ExecutionResult failed = run(CHAIN, "{'n': 5}", failingAt("B"));

    ExecutionResult result = redriven(CHAIN, failed, noting());

    assertThat(called).containsExactly("B");
    assertThat(result.status()).isEqualTo(ExecutionStatus.SUCCEEDED);
    assertThat(result.output()).isEqualTo(json("{'n': 5, 'v': 5, 'count': 1}"));
    int before = failed.events().size();
    assertThat(result.events().subList(0, before)).isEqualTo(failed.events());
    assertThat(types(result).subList(before, result.events().size()))
        .containsExactly(
            EventType.EXECUTION_REDRIVEN,
            EventType.TASK_SCHEDULED,
            EventType.TASK_STARTED,
            EventType.TASK_SUCCEEDED,
            EventType.TASK_STATE_EXITED,
            EventType.EXECUTION_SUCCEEDED);
    assertThat(events(result, EventType.EXECUTION_REDRIVEN).get(0))
        .contains("\"id\":" + (before + 1) + ",\"previousEventId\":" + before)
        .endsWith("\"executionRedrivenEventDetails\":{\"redriveCount\":1}}");
    assertThat(result.execution()).isEqualTo(failed.execution());
  }

  @Test
  void aBranchWhoseFirstStateFailedAtAnExpressionGoesOnInItself() {
    Program program = Running.program(
        "{'QueryLanguage': 'JSONata', 'StartAt': 'Both', 'States': {'Both': {'Type': 'Parallel', 'End': true,"
            + " 'Branches': [{'StartAt': 'A', 'States': {'A': "
            + task("'Arguments': '{% $states.input.missing %}', 'Next': 'B', 'Catch':"
                + " [{'ErrorEquals': ['States.ALL'], 'Next': 'B'}]")
            + ", 'B': "
            + task("'Arguments': {}, 'Next': 'C'")
            + ", 'C': {'Type': 'Succeed'}}}]}}}");
    ExecutionResult failed = run(program, "{}", failingAt("B"));

    ExecutionResult result = redriven(program, failed, noting());

    assertThat(called).containsExactly("B");
    assertThat(result.status()).isEqualTo(ExecutionStatus.SUCCEEDED);
  }

  @Test
  void theOuterOfTwoParallelsGoesOnIfItWasTheOneToTryAgain() {
    Program program = Running.program(
        "{'QueryLanguage': 'JSONata', 'StartAt': 'Outer', 'States': {'Outer': {'Type': 'Parallel', 'End': true,"
            + " 'Retry': [{'ErrorEquals': ['States.ALL'], 'MaxAttempts': 1}], 'Branches': ["
            + "{'StartAt': 'First', 'States': {'First': "
            + task("'Arguments': {}, 'Next': 'Inner'")
            + ", 'Inner': {'Type': 'Parallel', 'End': true, 'Output': '{% $states.result[0].missing %}',"
            + " 'Branches': [{'StartAt': 'A', 'States': {'A': {'Type': 'Succeed'}}}]}}},"
            + "{'StartAt': 'Second', 'States': {'Second': "
            + task("'Arguments': {}, 'End': true")
            + "}}]}}}");
    ExecutionResult failed = run(
        program,
        "{}",
        call -> call.invocation() == 1
            ? TaskAnswer.failure("Broken", null)
            : TaskAnswer.success(json("1")));

    redriven(program, failed, noting());

    assertThat(called).containsExactly("First", "Second", "First", "Second");
  }

  @Test
  void whatIsHandedInStaysAsItIs() {
    ExecutionResult failed = run(CHAIN, "{'n': 5}", failingAt("B"));

    ExecutionResult once = redriven(CHAIN, failed, ECHO);

    assertThat(redriven(CHAIN, failed, ECHO)).isEqualTo(once);
  }

  @Test
  void retriersCountAnewAndAttemptsGoOn() {
    ExecutionResult failed = run(CHAIN, "{'n': 5}", failingAt("B"));
    List<Integer> attempts = new ArrayList<>();
    List<Integer> invocations = new ArrayList<>();

    ExecutionResult result = redriven(CHAIN, failed, call -> {
      attempts.add(call.attempt());
      invocations.add(call.invocation());
      return call.attempt() == 0
          ? TaskAnswer.failure("Broken", null)
          : TaskAnswer.success(json("1"));
    });

    assertThat(result.output()).isEqualTo(json("1"));
    assertThat(attempts).containsExactly(0, 1);
    assertThat(invocations).containsExactly(2, 3);
  }

  @Test
  void anExecutionMayBeRedrivenAgainAndAgain() {
    ExecutionResult first = run(CHAIN, "{'n': 5}", failingAt("A"));
    ExecutionResult second = redriven(CHAIN, first, failingAt("B"));

    ExecutionResult third = redriven(CHAIN, second, noting());

    assertThat(called).containsExactly("B");
    assertThat(third.output()).isEqualTo(json("{'n': 5, 'v': 5, 'count': 2}"));
    assertThat(third.events()).extracting(event -> event.id()).doesNotHaveDuplicates();
  }

  @Test
  void whatIsLeftToChanceIsNotTheSameAgain() {
    String uuid =
        "{'Type': 'Pass', 'Parameters': {'id.$': 'States.UUID()'}, 'ResultPath': '$.%s', 'Next': '%s'}";
    Program program = Running.program("{'StartAt': 'A', 'States': {'A': " + uuid.formatted("a", "B")
        + ", 'B': " + task("'ResultPath': null, 'Next': 'C'") + ", 'C': "
        + uuid.formatted("c", "D") + ", 'D': {'Type': 'Succeed'}}}");

    for (int redrives = 1; redrives < 9; redrives++) {
      ExecutionResult result = run(program, "{}", BROKEN);
      for (int i = 1; i < redrives; i++) {
        result = redriven(program, result, BROKEN);
      }
      List<String> ids =
          Objects.requireNonNull(redriven(program, result, ECHO).output()).findValuesAsText("id");
      assertThat(ids).hasSize(2).doesNotHaveDuplicates();
    }
  }

  @Test
  void theContextObjectTellsOfTheRedrive() {
    Program program = Running.program("{'StartAt': 'A', 'States': {'A': "
        + task("'Parameters': {'e.$': '$$.Execution'}, 'End': true") + "}}");
    ExecutionResult failed = run(program, "{}", BROKEN);
    assertThat(events(failed, EventType.TASK_SCHEDULED).get(0)).doesNotContain("RedriveTime");

    ExecutionResult result = redriven(program, failed, ECHO);

    assertThat(result.output()).isNotNull();
    assertThat(String.valueOf(result.output()))
        .contains("\"RedriveCount\":1,\"RedriveTime\":\"2025-01-01T01:00:00Z\"")
        .contains("\"StartTime\":\"2025-01-01T00:00:00Z\"");
  }

  private static final Program BRANCHES = Running.program(
      "{'StartAt': 'P', 'States': {'P': {'Type': 'Parallel', 'End': true, 'Branches': ["
          + "{'StartAt': 'A1', 'States': {'A1': " + task("'Next': 'A2'") + ", 'A2': "
          + task("'End': true") + "}},"
          + "{'StartAt': 'B1', 'States': {'B1': " + task("'Next': 'W'")
          + ", 'W': {'Type': 'Wait', 'Seconds': 10, 'Next': 'B2'},"
          + "   'B2': " + task("'End': true") + "}},"
          + "{'StartAt': 'C1', 'States': {'C1': {'Type': 'Wait', 'Seconds': 60, 'Next': 'C2'}, 'C2': "
          + task("'End': true") + "}}"
          + "]}}}");

  @Test
  void onlyBranchesThatDidNotSucceedGoOnAndEachFromWhereItStood() {
    ExecutionResult failed = run(BRANCHES, "{'n': 5}", failingAt("B2"));

    ExecutionResult result = redriven(BRANCHES, failed, noting());

    assertThat(called).containsExactly("B2", "C2");
    assertThat(result.output()).isEqualTo(json("[{'n': 5}, {'n': 5}, {'n': 5}]"));
    assertThat(types(result))
        .endsWith(
            EventType.PARALLEL_STATE_SUCCEEDED,
            EventType.PARALLEL_STATE_EXITED,
            EventType.EXECUTION_SUCCEEDED);
  }

  @Test
  void aParallelWhoseResultWasTooLargeRunsAllItsBranchesAgain() {
    ExecutionResult failed = run(
        BRANCHES,
        "{}",
        call -> TaskAnswer.success(
            TextNode.valueOf("x".repeat(call.state().endsWith("2") ? 100_000 : 1))));
    assertThat(failed.error()).isEqualTo("States.DataLimitExceeded");

    ExecutionResult result = redriven(BRANCHES, failed, noting());

    assertThat(called).containsExactly("A1", "B1", "A2", "B2", "C2");
    assertThat(result.status()).isEqualTo(ExecutionStatus.SUCCEEDED);
  }

  private static Program each(int atOnce) {
    return Running.program(
        "{'StartAt': 'M', 'States': {'M': {'Type': 'Map', 'End': true, 'MaxConcurrency': "
            + atOnce + ", 'ItemProcessor': {'StartAt': 'A', 'States': {'A': "
            + task("'Next': 'B'") + ", 'B': " + task("'End': true") + "}}}}}");
  }

  @Test
  void onlyIterationsThatDidNotSucceedGoOn() {
    for (int atOnce : new int[] {1, 2, 0}) {
      called.clear();
      Program program = each(atOnce);
      ExecutionResult failed = run(program, "[1, 2, 3, 4]", failingAt("B[1]"));
      assertThat(failed.status()).isEqualTo(ExecutionStatus.FAILED);

      ExecutionResult result = redriven(program, failed, noting());

      assertThat(result.output()).isEqualTo(json("[1, 2, 3, 4]"));
      assertThat(called).contains("B[1]").doesNotContain("A[1]", "A[0]");
      assertThat(called).contains("B[3]").doesNotHaveDuplicates();
    }
  }

  @Test
  void aMapInAParallelInAMapGoesOnInItsDepth() {
    String inner =
        "{'Type': 'Map', 'End': true, 'ItemsPath': '$.in', 'ItemProcessor': {'StartAt': 'T', 'States': {'T': "
            + task("'End': true") + "}}}";
    Program program = Running.program(
        "{'StartAt': 'M', 'States': {'M': {'Type': 'Map', 'End': true, 'ItemProcessor': "
            + "{'StartAt': 'P', 'States': {'P': {'Type': 'Parallel', 'End': true, 'Retry': [{'ErrorEquals': ['Broken'], 'MaxAttempts': 1}], 'Branches': ["
            + "{'StartAt': 'I', 'States': {'I': " + inner
            + "}}, {'StartAt': 'Q', 'States': {'Q': {'Type': 'Pass', 'End': true}}}]}}}}}}");
    ExecutionResult failed = run(program, "[{'in': [1, 2]}, {'in': [3, 4]}]", failingAt("T[1, 0]"));
    assertThat(failed.status()).isEqualTo(ExecutionStatus.FAILED);

    ExecutionResult result = redriven(program, failed, noting());

    assertThat(result.output())
        .isEqualTo(json("[[[1, 2], {'in': [1, 2]}], [[3, 4], {'in': [3, 4]}]]"));
    assertThat(called).contains("T[1, 0]").doesNotHaveDuplicates();
  }

  @Test
  void theTimeoutOfTheMachineStartsAnew() {
    Program program = Running.program("""
        {'StartAt': 'T', 'TimeoutSeconds': 60, 'States': {'T': {'Type': 'Task', 'End': true, 'Resource': 'arn:aws:states:::sns:publish'}}}""");
    ExecutionResult timedOut = run(program, "{}", call -> TaskAnswer.timedOut());
    assertThat(timedOut.status()).isEqualTo(ExecutionStatus.TIMED_OUT);

    ExecutionResult result = redriven(
        program, timedOut, call -> TaskAnswer.success(json("1")).after(Duration.ofSeconds(59)));

    assertThat(result.status()).isEqualTo(ExecutionStatus.SUCCEEDED);
    assertThat(result.duration()).isEqualTo(Duration.ofMinutes(1).plusHours(1).plusSeconds(59));
  }

  @Test
  void anExecutionThatWasStoppedGoesOn() {
    ExecutionResult stopped = BRANCHES.run(
        RunParameters.of(json("{}")).withStop(new Stop(Duration.ofSeconds(5), null, null)), ECHO);
    assertThat(stopped.status()).isEqualTo(ExecutionStatus.ABORTED);

    ExecutionResult result = redriven(BRANCHES, stopped, noting());

    assertThat(called).containsExactly("B2", "C2");
    assertThat(result.status()).isEqualTo(ExecutionStatus.SUCCEEDED);
  }

  @Test
  void aFailIsEnteredAgainAndFailsAgain() {
    Program program =
        Running.program("{'StartAt': 'F', 'States': {'F': {'Type': 'Fail', 'Error': 'E'}}}");

    ExecutionResult result = redriven(program, run(program, "{}"), ECHO);

    assertThat(links(result))
        .containsExactly(
            "1<0 ExecutionStarted",
            "2<0 FailStateEntered",
            "3<2 ExecutionFailed",
            "4<3 ExecutionRedriven",
            "5<2 FailStateEntered",
            "6<5 ExecutionFailed");
  }

  @Test
  void aChoiceIsDecidedAgain() {
    Program program = Running.program("""
        {'StartAt': 'C', 'States': {
          'C': {'Type': 'Choice', 'Choices': [{'Variable': '$$.Execution.RedriveCount', 'NumericGreaterThan': 0, 'Next': 'Done'}]},
          'Done': {'Type': 'Succeed'}}}""");
    ExecutionResult failed = run(program, "{}");
    assertThat(failed.error()).isEqualTo("States.NoChoiceMatched");

    assertThat(redriven(program, failed, ECHO).status()).isEqualTo(ExecutionStatus.SUCCEEDED);
  }

  @Test
  void whatTheServiceWouldNotRedriveIsRefused() {
    ExecutionResult succeeded = run(CHAIN, "{'n': 5}", ECHO);
    ExecutionResult failed = run(CHAIN, "{'n': 5}", failingAt("B"));
    RunParameters parameters = RunParameters.of(json("{}"));
    Program endless = Running.program("""
        {'StartAt': 'A', 'States': {'A': {'Type': 'Pass', 'Next': 'B'}, 'B': {'Type': 'Pass', 'Next': 'A'}}}""");

    assertThatThrownBy(() -> redriven(CHAIN, succeeded, ECHO))
        .isInstanceOf(ExecutionNotRedrivableException.class)
        .hasMessage("Execution is SUCCEEDED and cannot be redriven");
    assertThatThrownBy(
            () -> CHAIN.redrive(new Redrive(failed, Duration.ofDays(15)), parameters, ECHO))
        .hasMessage("Execution redrivable period exceeded");
    assertThatThrownBy(() -> redriven(endless, run(endless, "{}"), ECHO))
        .hasMessage("Execution history event limit exceeded");
    assertThatThrownBy(() -> CHAIN.redrive(
            new Redrive(failed, Duration.ZERO), parameters.withType(MachineType.EXPRESS), ECHO))
        .isInstanceOf(ExecutionNotRedrivableException.class);
  }

  @Test
  void anExecutionThatHasTakenAYearIsRefused() {
    Program program =
        Running.program("{'StartAt': 'W', 'States': {'W': {'Type': 'Wait', 'Seconds': "
            + Duration.ofDays(360).toSeconds() + ", 'Next': 'T'}, 'T': " + task("'End': true")
            + "}}");

    assertThatThrownBy(() -> program.redrive(
            new Redrive(run(program, "{}", BROKEN), Duration.ofDays(6)),
            RunParameters.of(json("{}")),
            ECHO))
        .hasMessage("Execution has exceeded the max execution time");
  }

  @Test
  void aHistoryThatWasNotRecordedIsNotEnough() {
    ExecutionResult failed = CHAIN.run(RunParameters.of(json("{'n': 5}")).withoutHistory(), BROKEN);

    assertThatThrownBy(() -> new Redrive(failed, Duration.ZERO))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("not recorded");
  }
}
