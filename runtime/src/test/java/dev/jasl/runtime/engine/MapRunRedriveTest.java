package dev.jasl.runtime.engine;

import static dev.jasl.runtime.engine.Running.events;
import static dev.jasl.runtime.engine.Running.json;
import static dev.jasl.runtime.engine.Running.links;
import static dev.jasl.runtime.engine.Running.program;
import static dev.jasl.runtime.engine.Running.types;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import dev.jasl.runtime.data.MemoryS3;
import dev.jasl.runtime.data.S3;
import dev.jasl.runtime.engine.MapRunResult.Counts;
import dev.jasl.runtime.engine.MapRunResult.Status;
import dev.jasl.runtime.history.EventType;
import dev.jasl.runtime.task.TaskAnswer;
import dev.jasl.runtime.task.TaskCall;
import dev.jasl.runtime.task.TaskHandler;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** What a redrive does with the children of a distributed Map, as the service's guide describes it. */
class MapRunRedriveTest {
  private static final String READER =
      "'ItemReader': {'Resource': 'arn:aws:states:::s3:getObject', 'ReaderConfig': {'InputType': 'JSONL'},"
          + " 'Parameters': {'Bucket': 'in', 'Key': 'rows'}},";

  private final List<String> called = new ArrayList<>();

  private static String task(String rest) {
    return "{'Type': 'Task', 'Resource': 'arn:aws:states:::sns:publish', " + rest + "}";
  }

  /** A Map whose children go from {@code A} to {@code B}, which answers what {@code A} has answered. */
  private static String map(String type, String members) {
    return "'Type': 'Map', 'Label': 'Each', " + members
        + " 'ItemProcessor': {'ProcessorConfig': {'Mode': 'DISTRIBUTED', 'ExecutionType': '" + type
        + "'}, 'StartAt': 'A', 'States': {'A': "
        + task("'Assign': {'v.$': '$'}, 'Next': 'B'")
        + ", 'B': " + task("'InputPath': '$v', 'End': true") + "}}";
  }

  private static Program machine(String type, String members) {
    return program("{'StartAt': 'M', 'States': {'M': {" + map(type, members) + ", 'Next': 'Done'},"
        + " 'Done': {'Type': 'Succeed'}}}");
  }

  private static Program oneAtATime(String type, String members) {
    return machine(type, "'MaxConcurrency': 1, " + members);
  }

  private static final String ITEMS = "[{'n': 1}, {'n': 2}, {'n': 3}, {'n': 4}]";

  private static String name(TaskCall call) {
    return call.state() + call.items();
  }

  private TaskHandler failingAt(String... names) {
    return call -> {
      called.add(name(call));
      return List.of(names).contains(name(call))
          ? TaskAnswer.failure("Broken", null)
          : TaskAnswer.success(call.parameters());
    };
  }

  private ExecutionResult run(Program program, String input, String... failing) {
    ExecutionResult result = Running.run(program, input, failingAt(failing));
    called.clear();
    return result;
  }

  private ExecutionResult redriven(Program program, ExecutionResult ended, String... failing) {
    return redriven(program, ended, RunParameters.of(json("{}")), failing);
  }

  private ExecutionResult redriven(
      Program program, ExecutionResult ended, RunParameters parameters, String... failing) {
    return program.redrive(new Redrive(ended, Duration.ofHours(1)), parameters, failingAt(failing));
  }

  private static MapRunResult only(ExecutionResult result) {
    assertThat(result.mapRuns()).hasSize(1);
    return result.mapRuns().get(0);
  }

  @Test
  void childrenGoOnWhereTheyFailedOthersBeginAndWhatSucceededStays() {
    Program program = oneAtATime("STANDARD", "");
    ExecutionResult failed = run(program, ITEMS, "B[1]");
    assertThat(only(failed).executions()).isEqualTo(new Counts(2, 0, 1, 1, 0, 0, 4, 2));

    ExecutionResult result = redriven(program, failed);

    assertThat(called).containsExactly("B[1]", "A[2]", "B[2]", "A[3]", "B[3]");
    assertThat(result.output()).isEqualTo(json(ITEMS));
    MapRunResult run = only(result);
    assertThat(run.arn()).isEqualTo(only(failed).arn());
    assertThat(run.status()).isEqualTo(Status.SUCCEEDED);
    assertThat(run.executions()).isEqualTo(new Counts(0, 0, 4, 0, 0, 0, 4, 4));
    assertThat(run.started()).isEqualTo(only(failed).started());
    assertThat(run.redriveCount()).isEqualTo(1);
    assertThat(run.redriven()).isEqualTo(Instant.parse("2025-01-01T01:00:00Z"));
    assertThat(only(failed).redriveCount()).isZero();
  }

  @Test
  void theHistorySaysThatTheMapRunIsRedriven() {
    Program program = oneAtATime("STANDARD", "");
    ExecutionResult failed = run(program, ITEMS, "B[1]");
    assertThat(links(failed))
        .endsWith("5<4 MapRunFailed", "6<5 MapStateFailed", "7<6 ExecutionFailed");

    ExecutionResult result = redriven(program, failed);

    assertThat(links(result).subList(7, 12))
        .containsExactly(
            "8<7 ExecutionRedriven",
            "9<6 MapRunRedriven",
            "10<9 MapRunSucceeded",
            "11<10 MapStateSucceeded",
            "12<9 MapStateExited");
    assertThat(events(result, EventType.MAP_RUN_REDRIVEN).get(0))
        .endsWith("\"mapRunRedrivenEventDetails\":{\"mapRunArn\":\""
            + only(failed).arn() + "\",\"redriveCount\":1}}");
  }

  @Test
  void aStandardChildGoesOnInItsOwnHistory() {
    Program program = oneAtATime("STANDARD", "");
    ExecutionResult failed = run(program, ITEMS, "B[1]");

    ExecutionResult before = only(failed).children().get(1).result();
    ExecutionResult after = only(redriven(program, failed)).children().get(1).result();

    assertThat(after.execution()).isEqualTo(before.execution());
    assertThat(after.events().subList(0, before.events().size())).isEqualTo(before.events());
    assertThat(types(after).subList(before.events().size(), after.events().size()))
        .containsExactly(
            EventType.EXECUTION_REDRIVEN,
            EventType.TASK_SCHEDULED,
            EventType.TASK_STARTED,
            EventType.TASK_SUCCEEDED,
            EventType.TASK_STATE_EXITED,
            EventType.EXECUTION_SUCCEEDED);
    assertThat(before.status()).isEqualTo(ExecutionStatus.FAILED);
  }

  @Test
  void anExpressChildIsStartedAgainUnderItsName() {
    Program program = oneAtATime("EXPRESS", "");
    RunParameters keeping = RunParameters.of(json(ITEMS)).withKeptChildren(4);
    ExecutionResult failed = program.run(keeping, failingAt("B[1]"));
    called.clear();

    ExecutionResult result = redriven(program, failed, keeping);

    assertThat(called).containsExactly("A[1]", "B[1]", "A[2]", "B[2]", "A[3]", "B[3]");
    assertThat(result.output()).isEqualTo(json(ITEMS));
    assertThat(only(result).children())
        .extracting(child -> child.result().execution().arn())
        .startsWith(
            only(failed).children().get(0).result().execution().arn(),
            only(failed).children().get(1).result().execution().arn());
  }

  @Test
  void expressChildrenNeedNotBeKept() {
    Program program = oneAtATime("EXPRESS", "");

    ExecutionResult result = redriven(program, run(program, ITEMS, "B[1]"));

    assertThat(called).startsWith("A[1]", "B[1]").doesNotContain("A[0]");
    assertThat(result.output()).isEqualTo(json(ITEMS));
  }

  @Test
  void resultsStandInTheOrderOfTheItemsWhoeverEndedFirst() {
    Program program = machine("STANDARD", "'ToleratedFailureCount': 1,");
    ExecutionResult failed = run(program, ITEMS, "A[0]", "B[2]");

    ExecutionResult result = redriven(program, failed);

    assertThat(called).contains("A[0]", "B[0]", "B[2]").doesNotContain("A[2]");
    assertThat(result.output()).isEqualTo(json(ITEMS));
  }

  @Test
  void whatFailsAgainFailsTheRunAgainAndMayBeRedrivenAgain() {
    Program program = oneAtATime("STANDARD", "");
    ExecutionResult twice = redriven(program, run(program, ITEMS, "B[1]"), "B[1]");
    assertThat(twice.error()).isEqualTo("States.ExceedToleratedFailureThreshold");
    assertThat(only(twice).executions()).isEqualTo(new Counts(2, 0, 1, 1, 0, 0, 4, 2));
    assertThat(links(twice))
        .endsWith("10<9 MapRunFailed", "11<10 MapStateFailed", "12<11 ExecutionFailed");
    called.clear();

    ExecutionResult result = redriven(program, twice);

    assertThat(called).startsWith("B[1]", "A[2]");
    assertThat(only(result).redriveCount()).isEqualTo(2);
    assertThat(links(result)).contains("13<12 ExecutionRedriven", "14<11 MapRunRedriven");
    assertThat(events(result, EventType.MAP_RUN_REDRIVEN).get(1)).contains("\"redriveCount\":2");
    assertThat(result.output()).isEqualTo(json(ITEMS));
  }

  @Test
  void aRedriveThatFailsAtItsFirstChildLosesNoneOfTheOthers() {
    Program program = machine("STANDARD", "'MaxConcurrencyPath': '$$.Execution.RedriveCount',");
    ExecutionResult failed = Running.run(
        program,
        ITEMS,
        call -> name(call).equals("B[0]")
            ? TaskAnswer.failure("Broken", null).after(Duration.ofSeconds(9))
            : TaskAnswer.success(call.parameters())
                .after(Duration.ofSeconds(name(call).equals("B[2]") ? 99 : 1)));
    assertThat(only(failed).executions()).isEqualTo(new Counts(0, 0, 2, 1, 0, 1, 4, 3));

    ExecutionResult twice = redriven(program, failed, "B[0]");
    assertThat(called).containsExactly("B[0]");
    assertThat(only(twice).executions()).isEqualTo(new Counts(0, 0, 2, 1, 0, 1, 4, 3));
    called.clear();
    ExecutionResult result = redriven(program, twice);

    assertThat(called).containsExactlyInAnyOrder("B[0]", "B[2]");
    assertThat(result.output()).isEqualTo(json(ITEMS));
  }

  @Test
  void childrenOfARunThatWasStoppedGoOn() {
    Program program = machine("STANDARD", "'MaxConcurrency': 2,");
    TaskHandler slow = call -> TaskAnswer.success(call.parameters()).after(Duration.ofSeconds(10));
    ExecutionResult stopped = program.run(
        RunParameters.of(json(ITEMS)).withStop(new Stop(Duration.ofSeconds(15), null, null)), slow);
    assertThat(only(stopped).status()).isEqualTo(Status.ABORTED);

    ExecutionResult result = redriven(program, stopped);

    assertThat(called).containsExactlyInAnyOrder("B[0]", "B[1]", "A[2]", "B[2]", "A[3]", "B[3]");
    assertThat(result.output()).isEqualTo(json(ITEMS));
  }

  @Test
  void aRunThatABranchBesideItBrokeOffGoesOn() {
    Program program =
        program("{'StartAt': 'P', 'States': {'P': {'Type': 'Parallel', 'End': true, 'Branches': ["
            + "{'StartAt': 'M', 'States': {'M': {" + map("STANDARD", "'ItemsPath': '$.items',")
            + ", 'End': true}}},"
            + "{'StartAt': 'F', 'States': {'F': " + task("'End': true") + "}}]}}}");
    String input = "{'items': [{'n': 1}, {'n': 2}]}";
    ExecutionResult failed = Running.run(
        program,
        input,
        call -> call.state().equals("F")
            ? TaskAnswer.failure("Broken", null).after(Duration.ofSeconds(1))
            : TaskAnswer.success(call.parameters())
                .after(Duration.ofSeconds(call.state().equals("A") ? 0 : 9)));
    assertThat(types(failed)).contains(EventType.MAP_RUN_ABORTED);

    ExecutionResult result = redriven(program, failed);

    assertThat(called).containsExactlyInAnyOrder("F[]", "B[0]", "B[1]");
    assertThat(result.output()).isEqualTo(json("[[{'n': 1}, {'n': 2}], " + input + "]"));
  }

  @Test
  void aRunInABranchGoesOnFromWhereTheLastRedriveFailed() {
    Program program =
        program("{'StartAt': 'P', 'States': {'P': {'Type': 'Parallel', 'End': true, 'Branches': ["
            + "{'StartAt': 'M', 'States': {'M': {" + map("STANDARD", "") + ", 'End': true}}}]}}}");
    ExecutionResult twice = redriven(program, run(program, "[{'n': 1}]", "B[0]"), "B[0]");
    assertThat(links(twice)).contains("13<12 MapRunFailed", "14<13 MapStateFailed");

    ExecutionResult result = redriven(program, twice);

    assertThat(links(result)).contains("18<14 MapRunRedriven");
    assertThat(result.output()).isEqualTo(json("[[{'n': 1}]]"));
  }

  @Test
  void itemsAndBatchesAreReadAgain() {
    MemoryS3 s3 = S3.inMemory().withBucket("in");
    s3.put("in", "rows", "1\n2\n3\n4\n5\n".getBytes(StandardCharsets.UTF_8));
    Program program = oneAtATime("EXPRESS", READER + "'ItemBatcher': {'MaxItemsPerBatch': 2},");
    RunParameters parameters = RunParameters.of(json("{}")).withS3(s3);
    ExecutionResult failed = program.run(parameters, failingAt("A[1]"));
    called.clear();

    ExecutionResult result = redriven(program, failed, parameters);

    assertThat(called).containsExactly("A[1]", "B[1]", "A[2]", "B[2]");
    assertThat(result.output())
        .isEqualTo(json("[{'Items': [1, 2]}, {'Items': [3, 4]}, {'Items': [5]}]"));
    assertThat(only(result).items()).isEqualTo(new Counts(0, 0, 5, 0, 0, 0, 5, 5));
  }

  @Test
  void aRunWhoseItemsCouldNotBeReadReadsThemNow() {
    MemoryS3 s3 = S3.inMemory().withBucket("in");
    Program program = oneAtATime("STANDARD", READER);
    RunParameters parameters = RunParameters.of(json("{}")).withS3(s3);
    ExecutionResult failed = program.run(parameters, failingAt());
    assertThat(failed.error()).isEqualTo("States.ItemReaderFailed");
    s3.put("in", "rows", "{\"n\": 1}".getBytes(StandardCharsets.UTF_8));

    ExecutionResult result = redriven(program, failed, parameters);

    assertThat(result.output()).isEqualTo(json("[{'n': 1}]"));
    assertThat(only(result).arn()).isEqualTo(only(failed).arn());
  }

  @Test
  void aRunWhoseResultsWereTooLargeIsNotRedrivenButANewOneStarted() {
    Program program = oneAtATime("STANDARD", "");
    ExecutionResult failed = Running.run(
        program, ITEMS, call -> TaskAnswer.success(TextNode.valueOf("x".repeat(100_000))));
    assertThat(failed.error()).isEqualTo("States.DataLimitExceeded");

    ExecutionResult result = redriven(program, failed);

    assertThat(called).hasSize(8);
    assertThat(result.mapRuns())
        .extracting(MapRunResult::status)
        .containsExactly(Status.FAILED, Status.SUCCEEDED);
    assertThat(types(result)).doesNotContain(EventType.MAP_RUN_REDRIVEN);
    assertThat(result.output()).isEqualTo(json(ITEMS));
  }

  @Test
  void aRunThatHasSucceededIsNotRedrivenWhenItsStateFailed() {
    Program program = oneAtATime("STANDARD", "'OutputPath': '$.none',");
    ExecutionResult failed = run(program, "[{'n': 1}]");
    assertThat(failed.error()).isEqualTo("States.Runtime");

    ExecutionResult result = redriven(program, failed);

    assertThat(result.mapRuns()).hasSize(2);
    assertThat(types(result)).doesNotContain(EventType.MAP_RUN_REDRIVEN);
  }

  @Test
  void anAttemptBeforeTheLastIsLeftAsItWas() {
    Program program =
        oneAtATime("STANDARD", "'Retry': [{'ErrorEquals': ['States.ALL'], 'MaxAttempts': 1}],");
    ExecutionResult failed = run(program, ITEMS, "B[1]");
    assertThat(failed.mapRuns()).hasSize(2);

    ExecutionResult result = redriven(program, failed);

    assertThat(result.mapRuns()).hasSize(2);
    assertThat(result.mapRuns().get(0)).isEqualTo(failed.mapRuns().get(0));
    assertThat(result.mapRuns().get(1).status()).isEqualTo(Status.SUCCEEDED);
  }

  @Test
  void aMapRunInsideAChildIsRedrivenThere() {
    Program program = program("{'StartAt': 'O', 'States': {'O': {'Type': 'Map', 'End': true,"
        + " 'ItemProcessor': {'ProcessorConfig': {'Mode': 'DISTRIBUTED', 'ExecutionType': 'STANDARD'},"
        + " 'StartAt': 'M', 'States': {'M': {" + map("STANDARD", "") + ", 'End': true}}}}}}");
    String input = "[[{'n': 1}], [{'n': 2}, {'n': 3}]]";
    ExecutionResult failed = run(program, input, "B[1, 1]");

    ExecutionResult result = redriven(program, failed);

    assertThat(called).contains("B[1, 1]").doesNotContain("A[1, 1]", "A[0, 0]");
    assertThat(result.output()).isEqualTo(json(input));
    ExecutionResult child = only(result).children().get(1).result();
    assertThat(types(child)).contains(EventType.EXECUTION_REDRIVEN, EventType.MAP_RUN_REDRIVEN);
  }

  @Test
  void aChildThatEndedTooLongAgoHasFailedForGood() {
    Program program = machine("STANDARD", "'ToleratedFailureCount': 1,");
    ExecutionResult failed = Running.run(
        program,
        "[{'n': 1}, {'n': 2}]",
        call -> TaskAnswer.failure("Broken", null)
            .after(Duration.ofDays(20L * call.items().get(0))));
    assertThat(failed.status()).isEqualTo(ExecutionStatus.FAILED);

    ExecutionResult result = redriven(program, failed);

    assertThat(called).containsExactly("A[1]", "B[1]");
    JsonNode output = Objects.requireNonNull(result.output());
    assertThat(output.at("/0/Error").asText()).isEqualTo("Broken");
    assertThat(output.at("/0/RedriveStatus").asText()).isEqualTo("NOT_REDRIVABLE");
    assertThat(output.at("/0/RedriveStatusReason").asText())
        .isEqualTo("Execution redrivable period exceeded");
    assertThat(output.get(1)).isEqualTo(json("{'n': 2}"));
    assertThat(only(result).executions()).isEqualTo(new Counts(0, 0, 1, 1, 0, 0, 2, 2));
  }

  @Test
  void aStandardChildWhoseHistoryWasNotKeptSaysSo() {
    Program program = oneAtATime("STANDARD", "");
    ExecutionResult failed =
        program.run(RunParameters.of(json(ITEMS)).withKeptChildren(1), failingAt("B[1]"));

    assertThatThrownBy(() -> redriven(program, failed))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(":execution:StateMachine/Each:")
        .hasMessageContaining("more kept children");
  }

  @Test
  void attemptsOfChildrenAreCountedOn() {
    Program program = oneAtATime("STANDARD", "");
    ExecutionResult failed = run(program, ITEMS, "B[1]");
    List<Integer> invocations = new ArrayList<>();

    program.redrive(new Redrive(failed, Duration.ZERO), RunParameters.of(json("{}")), call -> {
      invocations.add(call.invocation());
      return TaskAnswer.success(call.parameters());
    });

    assertThat(invocations).startsWith(2, 2);
  }

  @Test
  void filesOfEachRedriveStandInAFolderOfTheirOwnAndTheManifestNamesAllSuccesses() {
    MemoryS3 s3 = S3.inMemory().withBucket("out");
    Program program = oneAtATime(
        "STANDARD",
        "'ResultWriter': {'Resource': 'arn:aws:states:::s3:putObject', 'Parameters': {'Bucket': 'out', 'Prefix': 'p'},"
            + " 'WriterConfig': {'Transformation': 'COMPACT', 'OutputType': 'JSON'}},");
    RunParameters parameters = RunParameters.of(json(ITEMS)).withS3(s3);
    ExecutionResult failed = program.run(parameters, failingAt("B[1]"));

    ExecutionResult result = redriven(program, failed, parameters);

    String arn = only(result).arn();
    String folder = "p/" + arn.substring(arn.lastIndexOf(':') + 1) + "/";
    JsonNode output = Objects.requireNonNull(result.output());
    assertThat(output.at("/ResultWriterDetails/Key").asText())
        .isEqualTo(folder + "Redrive-1/manifest.json");
    JsonNode manifest = json(s3.text("out", folder + "Redrive-1/manifest.json"));
    assertThat(manifest.at("/ResultFiles/SUCCEEDED").findValuesAsText("Key"))
        .containsExactly(folder + "SUCCEEDED_0.json", folder + "Redrive-1/SUCCEEDED_0.json");
    assertThat(manifest.at("/ResultFiles/FAILED")).isEmpty();
    assertThat(s3.text("out", folder + "SUCCEEDED_0.json")).isEqualTo("[{\"n\":1}]");
    assertThat(s3.text("out", folder + "Redrive-1/SUCCEEDED_0.json"))
        .isEqualTo("[{\"n\":2},{\"n\":3},{\"n\":4}]");
    assertThat(s3.list("out", folder + "FAILED")).toIterable().hasSize(1);
  }

  @Test
  void aRunWhoseResultsCouldNotBeWrittenRunsAllItsChildrenAgain() {
    MemoryS3 s3 = S3.inMemory();
    Program program = oneAtATime(
        "STANDARD",
        "'ResultWriter': {'Resource': 'arn:aws:states:::s3:putObject', 'Parameters': {'Bucket': 'out'}},");
    RunParameters parameters = RunParameters.of(json(ITEMS)).withS3(s3);
    ExecutionResult failed = program.run(parameters, failingAt());
    assertThat(failed.error()).isEqualTo("States.ResultWriterFailed");
    called.clear();
    s3.withBucket("out");

    ExecutionResult result = redriven(program, failed, parameters);

    assertThat(called).hasSize(8);
    assertThat(result.status()).isEqualTo(ExecutionStatus.SUCCEEDED);
    assertThat(types(result)).contains(EventType.MAP_RUN_REDRIVEN);
  }
}
