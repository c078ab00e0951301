package dev.jasl.runtime.engine;

import static dev.jasl.runtime.engine.Running.events;
import static dev.jasl.runtime.engine.Running.json;
import static dev.jasl.runtime.engine.Running.links;
import static dev.jasl.runtime.engine.Running.program;
import static dev.jasl.runtime.engine.Running.types;
import static org.assertj.core.api.Assertions.assertThat;

import dev.jasl.runtime.data.S3;
import dev.jasl.runtime.engine.MapRunResult.Counts;
import dev.jasl.runtime.engine.MapRunResult.Status;
import dev.jasl.runtime.history.EventType;
import dev.jasl.runtime.task.TaskAnswer;
import dev.jasl.runtime.task.TaskHandler;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class MapRunResultTest {
  /** Takes as many seconds as its input says; fails for a text. */
  private static final TaskHandler SECONDS = call -> call.parameters().isTextual()
      ? TaskAnswer.failure("NoNumber", "a text")
      : TaskAnswer.success(call.parameters())
          .after(Duration.ofSeconds(call.parameters().asInt()));

  private static String map(String type, String members) {
    return "'Type': 'Map', 'Label': 'Each', " + members
        + " 'ItemProcessor': {'ProcessorConfig': {'Mode': 'DISTRIBUTED', 'ExecutionType': '" + type
        + "'}, 'StartAt': 'I', 'States': {'I': {'Type': 'Task',"
        + " 'Resource': 'arn:aws:states:::sqs:sendMessage', 'End': true}}}, 'End': true";
  }

  private static Program machine(String type, String members) {
    return program("{'StartAt': 'M', 'States': {'M': {" + map(type, members) + "}}}");
  }

  private static MapRunResult only(ExecutionResult result) {
    assertThat(result.mapRuns()).hasSize(1);
    return result.mapRuns().get(0);
  }

  private static MapRunResult run(Program program, String input) {
    return only(Running.run(program, input, SECONDS));
  }

  @Test
  void aRunIsDescribedAsTheServiceDescribesIt() {
    ExecutionResult result =
        Running.run(machine("STANDARD", "'MaxConcurrency': 1,"), "[3, 1]", SECONDS);

    MapRunResult run = only(result);
    assertThat(events(result, EventType.MAP_RUN_STARTED).get(0)).contains(run.arn());
    assertThat(run.state()).isEqualTo("M");
    assertThat(run.status()).isEqualTo(Status.SUCCEEDED);
    assertThat(run.started()).isEqualTo(Instant.parse("2025-01-01T00:00:00Z"));
    assertThat(run.stopped()).isEqualTo(Instant.parse("2025-01-01T00:00:04Z"));
    assertThat(run.maxConcurrency()).isEqualTo(1);
    assertThat(run.toleratedFailureCount()).isZero();
    assertThat(run.toleratedFailurePercentage()).isZero();
    assertThat(run.items()).isEqualTo(new Counts(0, 0, 2, 0, 0, 0, 2, 2));
    assertThat(run.executions()).isEqualTo(new Counts(0, 0, 2, 0, 0, 0, 2, 2));
  }

  @Test
  void aStandardChildKeepsAHistoryOfItsOwn() {
    MapRunResult run = run(machine("STANDARD", ""), "[3, 1]");

    MapRunChild second = run.children().get(1);
    assertThat(second.input()).isEqualTo(json("1"));
    assertThat(second.items()).isEqualTo(1);
    ExecutionResult result = second.result();
    assertThat(result.status()).isEqualTo(ExecutionStatus.SUCCEEDED);
    assertThat(result.output()).isEqualTo(json("1"));
    assertThat(result.duration()).isEqualTo(Duration.ofSeconds(1));
    assertThat(result.execution().stateMachineArn()).endsWith(":stateMachine:StateMachine/Each");
    assertThat(links(result))
        .containsExactly(
            "1<0 ExecutionStarted",
            "2<0 TaskStateEntered",
            "3<2 TaskScheduled",
            "4<3 TaskStarted",
            "5<4 TaskSucceeded",
            "6<5 TaskStateExited",
            "7<6 ExecutionSucceeded");
  }

  @Test
  void expressChildrenAreKeptOnRequestAndHaveNoHistory() {
    Program machine = machine("EXPRESS", "");
    assertThat(run(machine, "[3, 1]").children()).isEmpty();

    MapRunResult run =
        only(machine.run(RunParameters.of(json("[3, 1, 2]")).withKeptChildren(2), SECONDS));
    assertThat(run.children()).extracting(MapRunChild::input).containsExactly(json("3"), json("1"));
    assertThat(run.children().get(0).result().events()).isEmpty();
    assertThat(run.children().get(0).result().output()).isEqualTo(json("3"));
    assertThat(run.executions().total()).isEqualTo(3);
  }

  @Test
  void aCallerWhoKeepsNoHistoryGetsNoneOfTheChildren() {
    MapRunResult run =
        only(machine("STANDARD", "").run(RunParameters.of(json("[1]")).withoutHistory(), SECONDS));

    assertThat(run.children().get(0).result().events()).isEmpty();
  }

  @Test
  void failuresWithinTheToleranceAreCountedApart() {
    MapRunResult run = run(machine("STANDARD", "'ToleratedFailureCount': 1,"), "[3, 'x']");

    assertThat(run.status()).isEqualTo(Status.SUCCEEDED);
    assertThat(run.toleratedFailureCount()).isEqualTo(1);
    assertThat(run.executions()).isEqualTo(new Counts(0, 0, 1, 1, 0, 0, 2, 2));
    ExecutionResult failed = run.children().get(1).result();
    assertThat(failed.status()).isEqualTo(ExecutionStatus.FAILED);
    assertThat(failed.error()).isEqualTo("NoNumber");
    assertThat(types(failed)).endsWith(EventType.TASK_FAILED, EventType.EXECUTION_FAILED);
  }

  @Test
  void whatARunThatFailedHasNotBegunIsPendingAndWhatItGaveUpIsAborted() {
    MapRunResult run = run(machine("STANDARD", "'MaxConcurrency': 2,"), "[9, 'x', 1, 1, 1]");

    assertThat(run.status()).isEqualTo(Status.FAILED);
    assertThat(run.executions()).isEqualTo(new Counts(3, 0, 0, 1, 0, 1, 5, 1));
    ExecutionResult aborted = run.children().get(0).result();
    assertThat(aborted.status()).isEqualTo(ExecutionStatus.ABORTED);
    assertThat(types(aborted)).endsWith(EventType.TASK_STARTED, EventType.EXECUTION_ABORTED);
  }

  @Test
  void itemsOfABatchAreCountedOneByOne() {
    MapRunResult run =
        run(machine("STANDARD", "'ItemBatcher': {'MaxItemsPerBatch': 2},"), "[1, 2, 3]");

    assertThat(run.items()).isEqualTo(new Counts(0, 0, 3, 0, 0, 0, 3, 3));
    assertThat(run.executions()).isEqualTo(new Counts(0, 0, 2, 0, 0, 0, 2, 2));
    assertThat(run.children()).extracting(MapRunChild::items).containsExactly(2, 1);
  }

  @Test
  void aRetryIsARunOfItsOwn() {
    Program machine =
        machine("STANDARD", "'Retry': [{'ErrorEquals': ['States.ALL'], 'MaxAttempts': 1}],");

    assertThat(Running.run(machine, "['x']", SECONDS).mapRuns())
        .hasSize(2)
        .extracting(MapRunResult::status)
        .containsOnly(Status.FAILED);
  }

  @Test
  void itemsThatCannotBeReadFailTheRun() {
    Program machine = machine(
        "STANDARD",
        "'ItemReader': {'Resource': 'arn:aws:states:::s3:getObject', 'ReaderConfig': {'InputType': 'JSON'},"
            + " 'Parameters': {'Bucket': 'b', 'Key': 'none'}},");
    MapRunResult run = only(
        machine.run(RunParameters.of(json("{}")).withS3(S3.inMemory().withBucket("b")), SECONDS));

    assertThat(run.status()).isEqualTo(Status.FAILED);
    assertThat(run.executions().total()).isZero();
  }

  @Test
  void aRunIsAbortedWhenTheExecutionTimesOut() {
    Program machine = program("{'TimeoutSeconds': 5, 'StartAt': 'M', 'States': {'M': {"
        + map("STANDARD", "'MaxConcurrency': 1,") + "}}}");
    ExecutionResult result = Running.run(machine, "[3, 9]", SECONDS);

    assertThat(result.status()).isEqualTo(ExecutionStatus.TIMED_OUT);
    assertThat(only(result).status()).isEqualTo(Status.ABORTED);
    assertThat(only(result).stopped()).isEqualTo(Instant.parse("2025-01-01T00:00:05Z"));
    assertThat(only(result).executions()).isEqualTo(new Counts(0, 0, 1, 0, 0, 1, 2, 0));
  }

  @Test
  void aRunIsAbortedWhenTheBranchBesideItFails() {
    Program machine =
        program("{'StartAt': 'P', 'States': {'P': {'Type': 'Parallel', 'End': true, 'Branches': ["
            + "{'StartAt': 'M', 'States': {'M': {" + map("STANDARD", "") + "}}},"
            + "{'StartAt': 'W', 'States': {'W': {'Type': 'Wait', 'Seconds': 1, 'Next': 'F'},"
            + " 'F': {'Type': 'Fail', 'Error': 'No'}}}]}}}");
    ExecutionResult result = Running.run(machine, "[3]", SECONDS);

    assertThat(only(result).status()).isEqualTo(Status.ABORTED);
    assertThat(types(result))
        .endsWith(
            EventType.FAIL_STATE_ENTERED,
            EventType.MAP_RUN_ABORTED,
            EventType.MAP_STATE_ABORTED,
            EventType.PARALLEL_STATE_FAILED,
            EventType.EXECUTION_FAILED);
  }

  @Test
  void runsInsideChildrenAreFoundThere() {
    Program machine = program("{'StartAt': 'O', 'States': {'O': {'Type': 'Map', 'End': true,"
        + " 'ItemProcessor': {'ProcessorConfig': {'Mode': 'DISTRIBUTED', 'ExecutionType': 'STANDARD'},"
        + " 'StartAt': 'M', 'States': {'M': {" + map("STANDARD", "") + "}}}}}}");
    ExecutionResult result = Running.run(machine, "[[1], [2, 3]]", SECONDS);

    ExecutionResult second = only(result).children().get(1).result();
    assertThat(only(second).executions().succeeded()).isEqualTo(2);
  }
}
