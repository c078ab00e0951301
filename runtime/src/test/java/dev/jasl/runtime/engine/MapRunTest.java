package dev.jasl.runtime.engine;

import static dev.jasl.runtime.engine.Running.json;
import static dev.jasl.runtime.engine.Running.links;
import static dev.jasl.runtime.engine.Running.program;
import static dev.jasl.runtime.engine.Running.run;
import static dev.jasl.runtime.engine.Running.stateThenDone;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import dev.jasl.runtime.data.S3;
import dev.jasl.runtime.data.UnboundS3Exception;
import dev.jasl.runtime.task.TaskAnswer;
import dev.jasl.runtime.task.TaskHandler;
import dev.jasl.runtime.task.TaskRouter;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;

class MapRunTest {
  private static final String TASK =
      "'I': {'Type': 'Task', 'Resource': 'arn:aws:states:::sqs:sendMessage', 'End': true}";
  private static final String PASS = "'I': {'Type': 'Pass', 'End': true}";
  private static final String CONTEXT =
      "'I': {'Type': 'Pass', 'Parameters': {'c.$': '$$'}, 'OutputPath': '$.c', 'End': true}";
  private static final String READER =
      "'ItemReader': {'Resource': 'arn:aws:states:::s3:getObject', 'ReaderConfig': {'InputType': 'JSONL'},"
          + " 'Parameters': {'Bucket': 'b', 'Key.$': '$.key'}},";
  private static final String CATCH = "'Catch': [{'ErrorEquals': ['States.ALL'], 'Next': 'Done'}],";

  /** Takes as many seconds as its input says; fails from 100 on. */
  private static final TaskHandler SECONDS = call -> {
    int seconds = call.parameters().asInt();
    TaskAnswer.Outcome outcome = seconds < 100
        ? TaskAnswer.success(call.parameters())
        : TaskAnswer.failure("TooLong", "after " + seconds);
    return outcome.after(Duration.ofSeconds(seconds % 100));
  };

  private static String map(String type, String members, String states) {
    return "'Type': 'Map', " + members
        + " 'ItemProcessor': {'ProcessorConfig': {'Mode': 'DISTRIBUTED', 'ExecutionType': '" + type
        + "'}, 'StartAt': 'I', 'States': {" + states + "}}";
  }

  private static Program standard(String members, String states) {
    return stateThenDone(map("STANDARD", members, states) + ", 'End': true");
  }

  private static Program express(String members, String states) {
    return stateThenDone(map("EXPRESS", members, states) + ", 'End': true");
  }

  /** A Map, and then a wait of an hour, in which what should have been given up might come back. */
  private static Program mapThenHour(String map) {
    return program(
        "{'StartAt': 'M', 'States': {'M': {" + map
            + ", 'ResultPath': '$', 'Next': 'W'}, 'W': {'Type': 'Wait', 'Seconds': 3600, 'End': true}}}");
  }

  private static ExecutionResult reading(Program program, String lines) {
    return program.run(
        RunParameters.of(json("{'key': 'k'}")).withS3(S3.inMemory().with("b", "k", lines)),
        SECONDS);
  }

  private static JsonNode outputOf(ExecutionResult result) {
    assertThat(result.status()).as(result.toString()).isEqualTo(ExecutionStatus.SUCCEEDED);
    return Objects.requireNonNull(result.output(), "output of an execution that succeeded");
  }

  @Test
  void theHistoryTellsOfTheRunAndNothingOfItsChildren() {
    ExecutionResult result = run(standard("", TASK), "[3, 1]", SECONDS);

    assertThat(result.output()).isEqualTo(json("[3, 1]"));
    assertThat(result.duration()).isEqualTo(Duration.ofSeconds(3));
    assertThat(links(result))
        .containsExactly(
            "1<0 ExecutionStarted",
            "2<0 MapStateEntered",
            "3<2 MapStateStarted",
            "4<3 MapRunStarted",
            "5<4 MapRunSucceeded",
            "6<5 MapStateSucceeded",
            "7<4 MapStateExited",
            "8<7 ExecutionSucceeded");
  }

  @Test
  void aChildIsAnExecutionOfItsOwn() {
    RunParameters parameters = RunParameters.of(json("['a', 'b']"))
        .withStateMachineArn("arn:aws:states:eu-west-1:1:stateMachine:M");

    JsonNode contexts =
        outputOf(standard("'Label': 'Each',", CONTEXT).run(parameters, TaskRouter.empty()));

    JsonNode second = contexts.get(1);
    assertThat(second.at("/Execution/Input")).isEqualTo(json("'b'"));
    assertThat(second.at("/StateMachine/Id").asText())
        .isEqualTo("arn:aws:states:eu-west-1:1:stateMachine:M/Each");
    assertThat(second.at("/Execution/Id").asText())
        .isEqualTo("arn:aws:states:eu-west-1:1:execution:M/Each:"
            + second.at("/Execution/Name").asText());
    assertThat(second.has("Map")).isFalse();
    assertThat(contexts.get(0).at("/Execution/Name")).isNotEqualTo(second.at("/Execution/Name"));
  }

  @Test
  void expressChildrenHaveExpressNames() {
    JsonNode contexts = outputOf(run(express("'Label': 'Each',", CONTEXT), "[1]"));

    assertThat(contexts.at("/0/Execution/Id").asText())
        .matches("arn:aws:states:us-east-1:123456789012:express:StateMachine/Each:[^:]+:[^:]+");
  }

  @Test
  void childrenDoNotSeeTheVariablesAround() {
    Program program = program("{'QueryLanguage': 'JSONata', 'StartAt': 'Set', 'States': {"
        + "'Set': {'Type': 'Pass', 'Assign': {'v': 1}, 'Next': 'M'}, 'M': {"
        + map(
            "STANDARD",
            "'ItemSelector': {'outer': '{% $v %}'},",
            "'I': {'Type': 'Pass', 'Output': {'in': '{% $states.input.outer %}', 'seen': '{% $exists($v) %}'}, 'End': true}")
        + ", 'End': true}}}");

    assertThat(run(program, "[0]").output()).isEqualTo(json("[{'in': 1, 'seen': false}]"));
  }

  @Test
  void handlersAreToldWhichChildAndItemTheyWorkFor() {
    Set<String> executions = new LinkedHashSet<>();
    List<List<Integer>> items = new ArrayList<>();
    run(standard("'MaxConcurrency': 1,", TASK), "['a', 'b']", call -> {
      executions.add(call.execution().arn());
      items.add(call.items());
      return TaskAnswer.success(call.parameters());
    });

    assertThat(executions).hasSize(2).allMatch(arn -> arn.contains(":execution:StateMachine/"));
    assertThat(items).containsExactly(List.of(0), List.of(1));
  }

  @Test
  void noMoreChildrenRunAtATimeThanAllowed() {
    assertThat(run(standard("'MaxConcurrency': 1,", TASK), "[3, 1, 2]", SECONDS).duration())
        .isEqualTo(Duration.ofSeconds(6));
    assertThat(run(standard("'MaxConcurrency': 2,", TASK), "[3, 1, 2]", SECONDS).duration())
        .isEqualTo(Duration.ofSeconds(3));
    assertThat(
            run(standard("", TASK), "[" + "5, ".repeat(9_999) + "5]", SECONDS).duration())
        .isEqualTo(Duration.ofSeconds(5));
    assertThat(
            run(standard("", TASK), "[" + "5, ".repeat(10_000) + "5]", SECONDS).duration())
        .isEqualTo(Duration.ofSeconds(10));
  }

  @Test
  void itemsAreReadFromS3AndTheContextSaysWhere() {
    ExecutionResult result = reading(
        standard(
            READER + "'ItemsPath': '$.nowhere', 'ItemSelector': {'at.$': '$$.Map.Item.Source',"
                + " 'i.$': '$$.Map.Item.Index', 'v.$': '$$.Map.Item.Value', 'k.$': '$.key'},",
            PASS),
        "5\n6\n");

    assertThat(result.output())
        .isEqualTo(json("[{'at': 'S3://b/k', 'i': 0, 'v': 5, 'k': 'k'},"
            + " {'at': 'S3://b/k', 'i': 1, 'v': 6, 'k': 'k'}]"));
  }

  @Test
  void theMembersOfAnObjectAreItemsToo() {
    String selector =
        "'ItemSelector': {'k.$': '$$.Map.Item.Key', 'v.$': '$$.Map.Item.Value', 's.$': '$$.Map.Item.Source'},";

    assertThat(run(standard("'ItemsPath': '$.o'," + selector, PASS), "{'o': {'a': 1, 'b': 2}}")
            .output())
        .isEqualTo(
            json("[{'k': 'a', 'v': 1, 's': 'STATE_DATA'}, {'k': 'b', 'v': 2, 's': 'STATE_DATA'}]"));
    assertThat(run(
                standard("'QueryLanguage': 'JSONata', 'Items': '{% $states.input.o %}',", PASS),
                "{'o': {'a': 1, 'b': 2}}")
            .output())
        .isEqualTo(json("[1, 2]"));
  }

  @Test
  void aBatchIsClosedByTheTighterBound() {
    assertThat(run(
                standard(
                    "'ItemBatcher': {'MaxItemsPerBatch': 2, 'BatchInput': {'all.$': '$'}},", PASS),
                "[1, 2, 3]")
            .output())
        .isEqualTo(json("[{'BatchInput': {'all': [1, 2, 3]}, 'Items': [1, 2]},"
            + " {'BatchInput': {'all': [1, 2, 3]}, 'Items': [3]}]"));

    int bytes = "{\"Items\":[\"aa\",\"bb\"]}".length();
    assertThat(run(
                standard(
                    "'ItemBatcher': {'MaxItemsPerBatch': 3, 'MaxInputBytesPerBatch': " + bytes
                        + "},",
                    PASS),
                "['aa', 'bb', 'cc', 'd', 'e']")
            .output())
        .isEqualTo(json("[{'Items': ['aa', 'bb']}, {'Items': ['cc', 'd']}, {'Items': ['e']}]"));
  }

  @Test
  void anItemThatFitsInNoBatchFailsTheMap() {
    ExecutionResult result = run(
        standard("'ItemBatcher': {'MaxItemsPerBatch': 3, 'MaxInputBytesPerBatch': 20},", PASS),
        "['a', 'much longer than any batch may be']");

    assertThat(result.error()).isEqualTo("States.DataLimitExceeded");
    assertThat(links(result))
        .endsWith("5<4 MapRunFailed", "6<5 MapStateFailed", "7<6 ExecutionFailed");
  }

  @Test
  void oneFailureIsTooManyUnlessTolerated() {
    ExecutionResult result = run(standard("", TASK), "[5, 101, 7]", SECONDS);

    assertThat(result.error()).isEqualTo("States.ExceedToleratedFailureThreshold");
    assertThat(result.cause()).isEqualTo("The specified tolerated failure threshold was exceeded");
    assertThat(result.duration()).isEqualTo(Duration.ofSeconds(1));
    assertThat(links(result))
        .endsWith("5<4 MapRunFailed", "6<5 MapStateFailed", "7<6 ExecutionFailed");
  }

  @Test
  void whatFailedWithinTheToleranceStandsInTheResultWithAllThatIsKnown() {
    JsonNode output = outputOf(run(
        standard("'ToleratedFailureCount': 1, 'MaxConcurrency': 1,", TASK),
        "[5, 101, 7]",
        SECONDS));

    assertThat(output.get(0)).isEqualTo(json("5"));
    assertThat(output.get(2)).isEqualTo(json("7"));
    JsonNode failed = output.get(1);
    assertThat(failed.path("Status").asText()).isEqualTo("FAILED");
    assertThat(failed.path("Error").asText()).isEqualTo("TooLong");
    assertThat(failed.path("Cause").asText()).isEqualTo("after 101");
    assertThat(failed.path("Input").asText()).isEqualTo("101");
    assertThat(failed.path("StartDate").asText()).isEqualTo("2025-01-01T00:00:05Z");
    assertThat(failed.path("StopDate").asText()).isEqualTo("2025-01-01T00:00:06Z");
  }

  @Test
  void eitherBoundOnFailuresEndsTheRun() {
    String three = "[101, 5, 101, 5]";

    assertThat(run(standard("'ToleratedFailurePercentage': 50,", TASK), three, SECONDS)
            .error())
        .isNull();
    assertThat(run(standard("'ToleratedFailurePercentage': 49.9,", TASK), three, SECONDS)
            .error())
        .isEqualTo("States.ExceedToleratedFailureThreshold");
    assertThat(run(
                standard("'ToleratedFailureCount': 1, 'ToleratedFailurePercentage': 100,", TASK),
                three,
                SECONDS)
            .error())
        .isEqualTo("States.ExceedToleratedFailureThreshold");
  }

  @Test
  void aShareOfItemsThatAreStillBeingReadIsKnownAtTheEnd() {
    String members = READER + "'MaxConcurrency': 1, 'ToleratedFailurePercentage': 50,";

    assertThat(reading(standard(members, TASK), "101\n5\n").error()).isNull();
    ExecutionResult result = reading(standard(members, TASK), "101\n101\n5\n");
    assertThat(result.error()).isEqualTo("States.ExceedToleratedFailureThreshold");
    assertThat(result.duration()).isEqualTo(Duration.ofSeconds(7));
    assertThat(links(result))
        .endsWith("5<4 MapRunFailed", "6<5 MapStateFailed", "7<6 ExecutionFailed");
  }

  @Test
  void allItemsOfABatchFailTogether() {
    String members =
        "'ItemBatcher': {'MaxItemsPerBatch': 2}, 'MaxConcurrency': 1, 'ToleratedFailureCount': ";
    TaskHandler first = call -> call.invocation() == 0
        ? TaskAnswer.failure("Broken", "once")
        : TaskAnswer.success(call.parameters());

    assertThat(run(standard(members + "1,", TASK), "[1, 2, 3]", first).error())
        .isEqualTo("States.ExceedToleratedFailureThreshold");
    assertThat(run(standard(members + "2,", TASK), "[1, 2, 3]", first).error()).isNull();
  }

  @Test
  void aReaderThatFailsIsRetriedAndCaught() {
    ExecutionResult result = reading(
        stateThenDone(map(
                "STANDARD",
                READER
                    + "'Retry': [{'ErrorEquals': ['States.ItemReaderFailed'], 'MaxAttempts': 1}], "
                    + CATCH,
                TASK)
            + ", 'End': true"),
        "5\n{broken\n");

    assertThat(outputOf(result).path("Error").asText()).isEqualTo("States.ItemReaderFailed");
    assertThat(outputOf(result).path("Cause").asText())
        .startsWith("Line 2 of s3://b/k is not JSON: ");
    assertThat(links(result))
        .containsSequence(
            "3<2 MapStateStarted",
            "4<3 MapRunStarted",
            "5<4 MapRunFailed",
            "6<5 MapStateStarted",
            "7<6 MapRunStarted",
            "8<7 MapRunFailed",
            "9<8 MapStateFailed",
            "10<9 MapStateExited");
  }

  @Test
  void whatIsMissingInS3IsNamed() {
    ExecutionResult result = standard(READER, PASS)
        .run(RunParameters.of(json("{'key': 'k'}")).withS3(S3.inMemory()), TaskRouter.empty());

    assertThat(result.error()).isEqualTo("States.ItemReaderFailed");
    assertThat(result.cause()).isEqualTo("The specified bucket does not exist: \"b\"");
  }

  @Test
  void withoutS3TheRunEndsWithWordsOnHowToBindOneAndNoCatcherHidesIt() {
    assertThatThrownBy(() -> run(standard(READER + CATCH, PASS), "{'key': 'k'}"))
        .isInstanceOf(UnboundS3Exception.class)
        .hasMessageContaining("RunParameters.withS3");
  }

  @Test
  void anExpressChildThatTakesTooLongTimesOut() {
    String waiting = "'I': {'Type': 'Wait', 'SecondsPath': '$', 'End': true}";

    ExecutionResult result = run(express("'ToleratedFailureCount': 1,", waiting), "[301, 299]");

    assertThat(outputOf(result).at("/0/Status").asText()).isEqualTo("TIMED_OUT");
    assertThat(outputOf(result).get(1)).isEqualTo(json("299"));
    assertThat(result.duration()).isEqualTo(Duration.ofMinutes(5));
    assertThat(run(standard("", waiting), "[301]").output()).isEqualTo(json("[301]"));
  }

  @Test
  void aChildTimesOutWithAllThatRunsInsideIt() {
    String parallel = "'I': {'Type': 'Parallel', 'End': true, 'Branches': ["
        + "{'StartAt': 'A', 'States': {'A': {'Type': 'Wait', 'Seconds': 400, 'End': true}}},"
        + "{'StartAt': 'B', 'States': {'B': {'Type': 'Wait', 'Seconds': 500, 'End': true}}}]}";

    ExecutionResult result =
        run(mapThenHour(map("EXPRESS", "'ToleratedFailurePercentage': 100,", parallel)), "[1, 2]");

    assertThat(outputOf(result).findValuesAsText("Status"))
        .containsExactly("TIMED_OUT", "TIMED_OUT");
    assertThat(result.duration()).isEqualTo(Duration.ofMinutes(65));
    assertThat(result.events()).hasSize(10);
  }

  @Test
  void aFullHistoryFailsOnlyTheChildThatHasIt() {
    String endless =
        "'I': {'Type': 'Choice', 'Choices': [{'Variable': '$', 'NumericEquals': 0, 'Next': 'End'}],"
            + " 'Default': 'I'}, 'End': {'Type': 'Succeed'}";

    ExecutionResult result = run(standard("'ToleratedFailureCount': 1,", endless), "[0, 1, 0]");

    JsonNode output = outputOf(result);
    assertThat(output.at("/1/Status").asText()).isEqualTo("FAILED");
    assertThat(output.at("/1/Cause").asText()).contains("maximum number of history events (25000)");
    assertThat(List.of(output.get(0), output.get(2))).containsOnly(json("0"));
  }

  @Test
  void aChildWithAFullHistoryTakesItsBranchesAlong() {
    String endless = "'I': {'Type': 'Parallel', 'End': true, 'Branches': ["
        + "{'StartAt': 'A', 'States': {'A': {'Type': 'Pass', 'Next': 'A'}}},"
        + "{'StartAt': 'B', 'States': {'B': {'Type': 'Wait', 'Seconds': 9, 'End': true}}}]}";
    ExecutionResult result =
        run(mapThenHour(map("STANDARD", "'ToleratedFailureCount': 1,", endless)), "[1]");

    assertThat(outputOf(result).at("/0/Error").asText()).isEqualTo("States.Runtime");
    assertThat(result.duration()).isEqualTo(Duration.ofHours(1));
    assertThat(result.events()).hasSize(10);
  }

  @Test
  void aFailureBeforeAllHaveBeenStartedEndsTheRunOnce() {
    String failing = map(
        "STANDARD",
        "'Catch': [{'ErrorEquals': ['States.ALL'], 'Next': 'W'}],",
        "'I': {'Type': 'Fail', 'Error': 'No'}");

    ExecutionResult result = run(mapThenHour(failing), "[1, 2, 3, 4, 5]");

    assertThat(outputOf(result).path("Error").asText())
        .isEqualTo("States.ExceedToleratedFailureThreshold");
    assertThat(result.duration()).isEqualTo(Duration.ofHours(1));
    assertThat(links(result))
        .containsExactly(
            "1<0 ExecutionStarted",
            "2<0 MapStateEntered",
            "3<2 MapStateStarted",
            "4<3 MapRunStarted",
            "5<4 MapRunFailed",
            "6<5 MapStateFailed",
            "7<6 MapStateExited",
            "8<7 WaitStateEntered",
            "9<8 WaitStateExited",
            "10<9 ExecutionSucceeded");
  }

  @Test
  void aFailureAroundBreaksOffTheRunWithoutAWordOfItsChildren() {
    Program program = program(
        "{'StartAt': 'P', 'States': {'P': {'Type': 'Parallel', 'End': true, 'Branches': ["
            + "{'StartAt': 'M', 'States': {'M': {" + map("STANDARD", "", TASK) + ", 'End': true}}},"
            + "{'StartAt': 'W', 'States': {'W': {'Type': 'Wait', 'Seconds': 2, 'Next': 'F'}, 'F': {'Type': 'Fail'}}}]}}}");

    ExecutionResult result = run(program, "[1, 5, 9]", SECONDS);

    assertThat(result.status()).isEqualTo(ExecutionStatus.FAILED);
    assertThat(result.duration()).isEqualTo(Duration.ofSeconds(2));
    assertThat(links(result)).filteredOn(link -> link.contains("Task")).isEmpty();
    assertThat(links(result))
        .filteredOn(link -> link.endsWith("MapStateAborted"))
        .hasSize(1);
  }

  @Test
  void aTooLargeResultFailsTheState() {
    String big = "'" + "x".repeat(40_000) + "'";
    ExecutionResult result = run(
        standard("", "'I': {'Type': 'Pass', 'Parameters': {'a': " + big + "}, 'End': true}"),
        "[1, 2, 3, 4, 5, 6, 7]");

    assertThat(result.error()).isEqualTo("States.DataLimitExceeded");
    assertThat(links(result))
        .endsWith("5<4 MapRunFailed", "6<5 MapStateFailed", "7<6 ExecutionFailed");
  }

  @Test
  void itemsAreReadOnlyAsChildrenAreStarted() {
    int count = 100_000;
    LazyLines lines = new LazyLines(count);
    RunParameters parameters =
        RunParameters.of(json("{'key': 'k'}")).withS3(lines).withQuotas(Quotas.lifted());
    List<Long> ahead = new ArrayList<>();

    ExecutionResult result = express(READER, TASK).run(parameters, call -> {
      ahead.add(lines.given() / LazyLines.WIDTH - ahead.size());
      return TaskAnswer.success(call.parameters());
    });

    assertThat(outputOf(result)).hasSize(count);
    assertThat(outputOf(result).get(count - 1)).isEqualTo(json("1"));
    assertThat(ahead).hasSize(count).allMatch(items -> items < 3_000);
    assertThat(lines.isClosed()).isTrue();
  }

  @Test
  void whatIsBeingReadIsClosedHoweverTheRunEnds() {
    LazyLines lines = new LazyLines(10);
    RunParameters parameters = RunParameters.of(json("{'key': 'k'}")).withS3(lines);

    assertThat(standard(READER, TASK)
            .run(parameters, call -> TaskAnswer.failure("Broken", "always"))
            .status())
        .isEqualTo(ExecutionStatus.FAILED);
    assertThat(lines.isClosed()).isTrue();
  }
}
