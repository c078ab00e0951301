package dev.jasl.runtime.engine;

import static dev.jasl.runtime.engine.Running.json;
import static dev.jasl.runtime.engine.Running.types;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import dev.jasl.runtime.history.EventType;
import dev.jasl.runtime.task.TaskAnswer;
import dev.jasl.runtime.task.TaskHandler;
import dev.jasl.runtime.task.TaskRouter;
import dev.jasl.runtime.task.UnboundTaskException;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class NestedExecutionsTest {
  private static final TaskHandler STARTING = call -> TaskAnswer.startedExecution();

  private static final Program ECHO = Running.program("""
      {'StartAt': 'Wait', 'States': {'Wait': {'Type': 'Wait', 'Seconds': 60, 'Next': 'Echo'},
        'Echo': {'Type': 'Pass', 'End': true}}}""");
  private static final Program BROKEN = Running.program("""
      {'StartAt': 'F', 'States': {'F': {'Type': 'Fail', 'Error': 'Broken', 'Cause': 'it is'}}}""");
  private static final Program SLOW = Running.program("""
      {'StartAt': 'Wait', 'TimeoutSeconds': 30, 'States': {'Wait': {'Type': 'Wait', 'Seconds': 60, 'End': true}}}""");
  private static final Program CALLER = Running.program("""
      {'StartAt': 'Call', 'States': {'Call': {'Type': 'Task', 'End': true,
        'Resource': 'arn:aws:lambda:us-east-1:123456789012:function:Work'}}}""");

  private static String start(String pattern, String machine, String more) {
    return "{'Type': 'Task', 'Resource': 'arn:aws:states:::states:startExecution" + pattern
        + "', 'Parameters': {'StateMachineArn': '" + machine + "'" + more + "}, 'End': true}";
  }

  private static Program starter(String pattern, String machine, String more) {
    return Running.program(
        "{'StartAt': 'Start', 'States': {'Start': " + start(pattern, machine, more) + "}}");
  }

  private static ExecutionResult run(Program program, Program child, TaskHandler handler) {
    Machine machine = new Machine("Child", MachineType.STANDARD, child, handler);
    return program.run(
        RunParameters.of(json("{'a': 1}")).withMachines(Machines.of(machine)), STARTING);
  }

  private static ExecutionResult run(Program program, Program child) {
    return run(program, child, TaskRouter.empty());
  }

  private static ExecutionResult only(ExecutionResult result) {
    assertThat(result.children()).hasSize(1);
    return result.children().get(0);
  }

  private static JsonNode parsed(String text) throws StrictJson.NotJson {
    return StrictJson.read(text);
  }

  @Test
  void syncWaitsForTheEndAndGivesTheOutputAsText() {
    ExecutionResult result = run(starter(".sync", "Child", ", 'Name': 'n', 'Input.$': '$'"), ECHO);

    JsonNode output = Objects.requireNonNull(result.output());
    assertThat(output.path("Output").asText()).isEqualTo("{\"a\":1}");
    assertThat(output.path("Input").asText()).isEqualTo("{\"a\":1}");
    assertThat(output.path("ExecutionArn").asText())
        .isEqualTo("arn:aws:states:us-east-1:123456789012:execution:Child:n");
    assertThat(output.path("StateMachineArn").asText())
        .isEqualTo("arn:aws:states:us-east-1:123456789012:stateMachine:Child");
    assertThat(output.path("Status").asText()).isEqualTo("SUCCEEDED");
    assertThat(output.path("StopDate").asLong() - output.path("StartDate").asLong())
        .isEqualTo(60_000);
    assertThat(output.fieldNames())
        .toIterable()
        .containsExactly(
            "ExecutionArn",
            "Input",
            "InputDetails",
            "Name",
            "Output",
            "OutputDetails",
            "RedriveCount",
            "RedriveStatus",
            "RedriveStatusReason",
            "StartDate",
            "StateMachineArn",
            "Status",
            "StopDate");
    assertThat(result.duration()).isEqualTo(Duration.ofMinutes(1));
    assertThat(types(result).subList(2, 6))
        .containsExactly(
            EventType.TASK_SCHEDULED,
            EventType.TASK_STARTED,
            EventType.TASK_SUBMITTED,
            EventType.TASK_SUCCEEDED);
  }

  @Test
  void sync2GivesTheOutputAsJson() {
    ExecutionResult result = run(starter(".sync:2", "${Child}", ", 'Input': {'order': 7}"), ECHO);

    assertThat(Objects.requireNonNull(result.output()).path("Output"))
        .isEqualTo(json("{'order': 7}"));
  }

  @Test
  void theChildHasAHistoryOfItsOwn() {
    ExecutionResult child = only(run(
        starter(".sync", "arn:aws:states:eu-west-1:1:stateMachine:Child:prod", ", 'Name': 'n'"),
        ECHO));

    assertThat(child.execution().arn()).isEqualTo("arn:aws:states:eu-west-1:1:execution:Child:n");
    assertThat(types(child))
        .containsExactly(
            EventType.EXECUTION_STARTED,
            EventType.WAIT_STATE_ENTERED,
            EventType.WAIT_STATE_EXITED,
            EventType.PASS_STATE_ENTERED,
            EventType.PASS_STATE_EXITED,
            EventType.EXECUTION_SUCCEEDED);
    assertThat(child.input()).isEqualTo(json("{}"));
    assertThat(child.events().get(0).id()).isEqualTo(1);
  }

  @Test
  void aChildThatFailsFailsTheTaskWithItsDescription() throws StrictJson.NotJson {
    ExecutionResult result = run(starter(".sync", "Child", ""), BROKEN);

    assertThat(result.error()).isEqualTo("States.TaskFailed");
    JsonNode cause = parsed(Objects.requireNonNull(result.cause()));
    assertThat(cause.fieldNames())
        .toIterable()
        .containsExactly(
            "Cause",
            "Error",
            "ExecutionArn",
            "Input",
            "InputDetails",
            "Name",
            "RedriveCount",
            "RedriveStatus",
            "StartDate",
            "StateMachineArn",
            "Status",
            "StopDate");
    assertThat(cause.path("Cause").asText()).isEqualTo("it is");
    assertThat(cause.path("RedriveStatus").asText()).isEqualTo("REDRIVABLE");
  }

  @Test
  void theTimeoutOfItsMachineEndsAChild() throws StrictJson.NotJson {
    ExecutionResult result = run(starter(".sync", "Child", ""), SLOW);

    assertThat(parsed(Objects.requireNonNull(result.cause())).path("Status").asText())
        .isEqualTo("TIMED_OUT");
    assertThat(only(result).status()).isEqualTo(ExecutionStatus.TIMED_OUT);
    assertThat(result.duration()).isEqualTo(Duration.ofSeconds(30));
  }

  @Test
  void aStartWithoutWaitingGoesOnAtOnceAndTheChildRunsToItsEnd() {
    ExecutionResult result = run(starter("", "Child", ", 'Name': 'n'"), ECHO);

    assertThat(result.output()).isEqualTo(json("""
        {'ExecutionArn': 'arn:aws:states:us-east-1:123456789012:execution:Child:n', 'StartDate': 1735689600000}"""));
    assertThat(result.duration()).isZero();
    assertThat(only(result).status()).isEqualTo(ExecutionStatus.SUCCEEDED);
    assertThat(only(result).duration()).isEqualTo(Duration.ofMinutes(1));
  }

  @Test
  void theChildMaySendTheTokenOfItsParent() {
    Program parent = starter(".waitForTaskToken", "Child", ", 'Input': {'t.$': '$$.Task.Token'}");

    ExecutionResult result = run(parent, CALLER, call -> {
      call.tokens().succeed(call.parameters().path("t").asText(), json("'from the child'"));
      return TaskAnswer.success(json("1"));
    });

    assertThat(result.output()).isEqualTo(json("'from the child'"));
    assertThat(only(result).output()).isEqualTo(json("1"));
  }

  @Test
  void anInputThatIsTextIsJson() {
    assertThat(only(run(starter(".sync", "Child", ", 'Input': '[1, 2]'"), ECHO)).output())
        .isEqualTo(json("[1, 2]"));
    ExecutionResult bad = run(starter(".sync", "Child", ", 'Input': 'not JSON'"), ECHO);
    assertThat(bad.error()).isEqualTo("StepFunctions.InvalidExecutionInputException");
    assertThat(bad.cause())
        .startsWith(
            "Invalid State Machine Execution Input: 'Unrecognized token 'not': was expecting (JSON String")
        .contains(
            "(Service: AWSStepFunctions; Status Code: 400; Error Code: InvalidExecutionInput; Request ID: ")
        .endsWith("; Proxy: null)");
  }

  @Test
  void aNameIsUsedOnce() {
    Program twice = Running.program("{'StartAt': 'A', 'States': {'A': "
        + start(".sync", "Child", ", 'Name': 'n'").replace("'End': true", "'Next': 'B'")
        + ", 'B': " + start(".sync", "Child", ", 'Name': 'n'") + "}}");

    ExecutionResult result = run(twice, ECHO);

    assertThat(result.error()).isEqualTo("StepFunctions.ExecutionAlreadyExistsException");
    assertThat(result.cause())
        .startsWith(
            "Execution Already Exists: 'arn:aws:states:us-east-1:123456789012:execution:Child:n'");
    assertThat(result.children()).hasSize(1);
  }

  @Test
  void theSameStartAgainWhileItRunsIsTheSameExecution() {
    Program both = Running.program(
        "{'StartAt': 'P', 'States': {'P': {'Type': 'Parallel', 'End': true, 'Branches': ["
            + "{'StartAt': 'A', 'States': {'A': " + start(".sync", "Child", ", 'Name': 'n'") + "}},"
            + "{'StartAt': 'B', 'States': {'B': " + start(".sync", "Child", ", 'Name': 'n'")
            + "}}]}}}");

    ExecutionResult result = run(both, ECHO);

    assertThat(result.status()).isEqualTo(ExecutionStatus.SUCCEEDED);
    assertThat(result.children()).hasSize(1);
  }

  @Test
  void aNameThatTheServiceDoesNotTakeFailsTheTask() {
    ExecutionResult result = run(starter("", "Child", ", 'Name': 'a b'"), ECHO);

    assertThat(result.error()).isEqualTo("StepFunctions.InvalidNameException");
    assertThat(result.cause()).startsWith("Invalid Name: 'a b'");
  }

  @Test
  void childrenThatOthersWaitForAreStoppedWhenTheirTaskIsBrokenOff() {
    Program program = Running.program(
        "{'StartAt': 'P', 'States': {'P': {'Type': 'Parallel', 'End': true, 'Branches': ["
            + "{'StartAt': 'A', 'States': {'A': " + start(".sync", "Child", "") + "}},"
            + "{'StartAt': 'B', 'States': {'B': "
            + start("", "Child", "").replace("'End': true", "'Next': 'W'")
            + ", 'W': {'Type': 'Wait', 'Seconds': 10, 'Next': 'F'}, 'F': {'Type': 'Fail', 'Error': 'E'}}}]}}}");

    ExecutionResult result = run(program, ECHO);

    assertThat(result.status()).isEqualTo(ExecutionStatus.FAILED);
    assertThat(result.children())
        .extracting(ExecutionResult::status)
        .containsExactly(ExecutionStatus.ABORTED, ExecutionStatus.SUCCEEDED);
    assertThat(result.children().get(0).duration()).isEqualTo(Duration.ofSeconds(10));
    assertThat(types(result.children().get(0))).endsWith(EventType.EXECUTION_ABORTED);
  }

  @Test
  void aTimeoutOfTheParentStopsTheChildThatItWaitsFor() {
    Program program =
        Running.program("{'StartAt': 'Start', 'TimeoutSeconds': 5, 'States': {'Start': "
            + start(".sync", "Child", "") + "}}");

    ExecutionResult result = run(program, ECHO);

    assertThat(result.status()).isEqualTo(ExecutionStatus.TIMED_OUT);
    assertThat(only(result).status()).isEqualTo(ExecutionStatus.ABORTED);
    assertThat(only(result).duration()).isEqualTo(Duration.ofSeconds(5));
  }

  @Test
  void aMachineThatIsNotThereEndsTheRunWithHowToHandItIn() {
    assertThatThrownBy(() -> run(starter("", "Other", ""), ECHO))
        .isInstanceOf(UnboundTaskException.class)
        .hasMessageContaining("starts the state machine \"Other\"")
        .hasMessageContaining("nested(…)")
        .satisfies(
            thrown -> assertThat(((UnboundTaskException) thrown).history()).hasSize(2));
  }

  @Test
  void aMachineThatStartsItselfForEverIsGivenUp() {
    for (String pattern : List.of("", ".sync", ".sync:2")) {
      Program self = starter(pattern, "Self", "");
      Machine machine = new Machine("Self", MachineType.STANDARD, self, STARTING);

      assertThatThrownBy(() ->
              self.run(RunParameters.of(json("{}")).withMachines(Machines.of(machine)), STARTING))
          .isInstanceOf(NestingBudgetExceededException.class)
          .hasMessageContaining("\"Self\"")
          .satisfies(
              thrown -> assertThat(((BudgetExceededException) thrown).history()).isNotEmpty());
    }
  }

  private static Program sdk(String action) {
    return Running.program(
        "{'StartAt': 'Start', 'States': {'Start': {'Type': 'Task', 'Resource': 'arn:aws:states:::aws-sdk:sfn:"
            + action
            + "', 'Parameters': {'StateMachineArn': 'Child', 'Name': 'n', 'Input.$': '$'}, 'End': true}}}");
  }

  private static ExecutionResult runExpress(Program program, Program child) {
    Machine machine = new Machine("Child", MachineType.EXPRESS, child, TaskRouter.empty());
    return program.run(
        RunParameters.of(json("{'a': 1}")).withMachines(Machines.of(machine)), STARTING);
  }

  @Test
  void theSdkIntegrationStartsAndWritesTimesAsText() {
    ExecutionResult result = run(sdk("startExecution"), ECHO);

    assertThat(result.output()).isEqualTo(json("""
        {'ExecutionArn': 'arn:aws:states:us-east-1:123456789012:execution:Child:n', 'StartDate': '2025-01-01T00:00:00Z'}"""));
    assertThat(only(result).status()).isEqualTo(ExecutionStatus.SUCCEEDED);
  }

  @Test
  void aSynchronousStartShowsHowItWentWithoutFailing() {
    JsonNode fine =
        Objects.requireNonNull(runExpress(sdk("startSyncExecution"), ECHO).output());
    assertThat(fine.path("Status").asText()).isEqualTo("SUCCEEDED");
    assertThat(fine.path("Output").asText()).isEqualTo("{\"a\":1}");
    assertThat(fine.path("StopDate").asText()).isEqualTo("2025-01-01T00:01:00Z");
    assertThat(fine.path("ExecutionArn").asText()).contains(":express:Child:n:");
    assertThat(fine.path("BillingDetails").toString())
        .isEqualTo("{\"BilledDurationInMilliseconds\":60000,\"BilledMemoryUsedInMB\":64}");

    ExecutionResult broken = runExpress(sdk("startSyncExecution"), BROKEN);
    assertThat(broken.status()).isEqualTo(ExecutionStatus.SUCCEEDED);
    JsonNode output = Objects.requireNonNull(broken.output());
    assertThat(output.path("Status").asText()).isEqualTo("FAILED");
    assertThat(output.path("Error").asText()).isEqualTo("Broken");
  }

  @Test
  void aStandardMachineCannotBeStartedSynchronously() {
    ExecutionResult result = run(sdk("startSyncExecution"), ECHO);

    assertThat(result.error()).isEqualTo("Sfn.StateMachineTypeNotSupportedException");
    assertThat(result.cause())
        .startsWith(
            "This operation is not supported by this type of state machine (Service: Sfn, Status Code: 400, Request ID: ")
        .endsWith(") (SDK Attempt Count: 1)");
  }

  @Test
  void aChildWhoseHistoryIsFullFailsAlone() {
    Program endless = Running.program("""
        {'StartAt': 'A', 'States': {'A': {'Type': 'Pass', 'Next': 'B'}, 'B': {'Type': 'Pass', 'Next': 'A'}}}""");

    ExecutionResult result = run(starter("", "Child", ""), endless);

    assertThat(result.status()).isEqualTo(ExecutionStatus.SUCCEEDED);
    assertThat(only(result).error()).isEqualTo("States.Runtime");
    assertThat(only(result).events()).hasSize(25_000);
  }

  @Test
  void twoRunsHaveTheSameHistories() {
    Program program = starter(".sync", "Child", ", 'Input': {'id.$': '$$.Execution.Id'}");

    ExecutionResult first = run(program, ECHO);

    assertThat(run(program, ECHO)).isEqualTo(first);
    assertThat(only(first).input().path("id").asText())
        .isEqualTo(first.execution().arn());
  }
}
