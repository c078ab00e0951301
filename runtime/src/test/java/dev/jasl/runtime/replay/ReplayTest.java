package dev.jasl.runtime.replay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.jasl.io.DefinitionReader;
import dev.jasl.io.JsonText;
import dev.jasl.model.Definition;
import dev.jasl.runtime.engine.Program;
import dev.jasl.runtime.engine.RunParameters;
import dev.jasl.runtime.task.TaskAnswer;
import dev.jasl.runtime.task.TaskCall;
import dev.jasl.runtime.task.TaskHandler;
import dev.jasl.runtime.task.TaskRouter;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReplayTest {
  private static final String CHARGE = """
      {"StartAt": "Charge", "States": {
        "Charge": {"Type": "Task", "Resource": "arn:aws:states:::lambda:invoke",
          "Parameters": {"FunctionName": "charge", "Payload.$": "$"},
          "ResultSelector": {"paid.$": "$.Payload.paid"},
          "Retry": [{"ErrorEquals": ["Busy"], "IntervalSeconds": 5}], "Next": "Rest"},
        "Rest": {"Type": "Wait", "Seconds": 60, "Next": "Note"},
        "Note": {"Type": "Pass", "Parameters": {"at.$": "$$.State.EnteredTime", "id.$": "States.UUID()",
          "paid.$": "$.paid"}, "End": true}}}
      """;

  private static final String EACH = """
      {"StartAt": "Each", "States": {"Each": {"Type": "Map", "ItemsPath": "$.items", "End": true,
        "ItemProcessor": {"StartAt": "Weigh", "States": {
          "Weigh": {"Type": "Task", "Resource": "arn:aws:lambda:us-east-1:1:function:weigh",
            "Parameters": {"same": true}, "End": true}}}}}}
      """;

  private static Definition definition(String json) {
    return DefinitionReader.read(json).orThrow();
  }

  private static JsonNode json(String text) {
    return JsonText.read(text).orThrow();
  }

  /** As the command line printed it. */
  private static String file(String name) throws IOException {
    try (InputStream file = ReplayTest.class.getResourceAsStream(name)) {
      return new String(Objects.requireNonNull(file, name).readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  /** What the engine itself makes of it, as if it were the service. */
  private static ObjectNode history(String definition, String input, TaskHandler tasks) {
    ObjectNode history = JsonNodeFactory.instance.objectNode();
    Program.compile(definition(definition))
        .run(RunParameters.of(json(input)).withSeed(42), tasks)
        .events()
        .forEach(event -> history.withArray("events").add(event.toJson()));
    return history;
  }

  private static ReplayReport replay(String definition, JsonNode history) {
    return Replay.of(definition(definition)).run(RecordedHistory.of(history));
  }

  /** Weighs the second of three items first, and the first last. */
  private static TaskAnswer weigh(TaskCall call) {
    int item = call.items().get(0);
    return TaskAnswer.success(JsonNodeFactory.instance.numberNode(item * 10))
        .after(Duration.ofSeconds(List.of(30, 10, 20).get(item)));
  }

  @Test
  void aFileOfTheCommandLineIsReplayedWithItsTimesAndResults() throws IOException {
    ReplayReport report =
        Replay.of(definition(CHARGE)).run(RecordedHistory.read(file("charge-history.json")));
    assertThat(report.isSame()).as(report::toString).isTrue();
    assertThat(report).hasToString("no difference in 14 events");
    assertThat(report.events().get(8).timestamp()).isEqualTo("2026-03-02T08:15:36.162Z");
  }

  @Test
  void aChangedDefinitionShowsTheFirstEventThatItChanges() throws IOException {
    String changed = CHARGE.replace("$.Payload.paid\"", "$.Payload\"");
    ReplayReport report =
        Replay.of(definition(changed)).run(RecordedHistory.read(file("charge-history.json")));
    Difference difference = report.difference().orElseThrow();
    assertThat(difference.summary())
        .isEqualTo("event 9 differs at stateExitedEventDetails/output/paid");
    assertThat(difference.toString())
        .contains("recorded", "replayed")
        .containsPattern("\"paid\" : 12 +≠ +\"paid\" : \\{");
  }

  @Test
  void aStateThatIsNoLongerEnteredShowsBothEvents() throws IOException {
    String changed = CHARGE.replace("\"Next\": \"Rest\"", "\"Next\": \"Note\"");
    ReplayReport report =
        Replay.of(definition(changed)).run(RecordedHistory.read(file("charge-history.json")));
    assertThat(report.difference().orElseThrow().summary())
        .isEqualTo("event 10 is another one in the replay");
  }

  @Test
  void aCallThatTheRealExecutionNeverMadeEndsTheReplayThere() throws IOException {
    String changed = CHARGE
        .replace("\"Parameters\": {\"at", "\"ResultPath\": null, \"Parameters\": {\"at")
        .replace("\"Next\": \"Rest\"", "\"Next\": \"Again\"")
        .replace(
            "\"Rest\": {",
            "\"Again\": {\"Type\": \"Task\", \"Resource\": \"arn:aws:states:::sns:publish\", \"Next\": \"Rest\"}, \"Rest\": {");
    ReplayReport report =
        Replay.of(definition(changed)).run(RecordedHistory.read(file("charge-history.json")));
    assertThat(report.difference().orElseThrow().position()).isEqualTo(10);
    assertThat(report.events()).hasSize(10);
  }

  @Test
  void itemsGetTheirOwnResultsInWhateverOrderTheyCame() {
    ObjectNode history = history(EACH, "{\"items\": [1, 2, 3]}", ReplayTest::weigh);
    assertThat(history.toString()).contains("[0,10,20]");
    ReplayReport report = replay(EACH, history);
    assertThat(report.isSame()).as(report::toString).isTrue();
  }

  @Test
  void oneItemAtATimeIsReplayedToo() {
    String oneByOne = EACH.replace("\"End\": true,\n", "\"End\": true, \"MaxConcurrency\": 1,\n");
    assertThat(oneByOne).contains("MaxConcurrency");
    ReplayReport report =
        replay(oneByOne, history(oneByOne, "{\"items\": [1, 2, 3]}", ReplayTest::weigh));
    assertThat(report.isSame()).as(report::toString).isTrue();
  }

  @Test
  void eventsOfBranchesMayInterleaveAsTheyLike() {
    String parallel = """
        {"StartAt": "Both", "States": {"Both": {"Type": "Parallel", "End": true, "Branches": [
          {"StartAt": "A", "States": {"A": {"Type": "Wait", "Seconds": 2, "Next": "A2"}, "A2": {"Type": "Pass", "End": true}}},
          {"StartAt": "B", "States": {"B": {"Type": "Wait", "Seconds": %d, "End": true}}}]}}}
        """;
    ObjectNode history = history(parallel.formatted(1), "{}", TaskRouter.empty());
    ReplayReport report = replay(parallel.formatted(3), history);
    assertThat(report.isSame()).as(report::toString).isTrue();
    assertThat(report.events().get(report.events().size() - 4).type().toString())
        .isNotEqualTo(history
            .get("events")
            .get(history.get("events").size() - 4)
            .get("type")
            .asText());
  }

  @Test
  void howFarOtherBranchesCameWhenOneFailsDoesNotCount() {
    String parallel = """
        {"StartAt": "Both", "States": {"Both": {"Type": "Parallel", "End": true, "Branches": [
          {"StartAt": "A", "States": {"A": {"Type": "Wait", "Seconds": 2, "Next": "Stop"},
            "Stop": {"Type": "Fail", "Error": "No"}}},
          {"StartAt": "B", "States": {"B": {"Type": "Wait", "Seconds": %d, "End": true}}}]}}}
        """;
    ObjectNode history = history(parallel.formatted(1), "{}", TaskRouter.empty());
    ReplayReport report = replay(parallel.formatted(3), history);
    assertThat(history.get("events")).hasSizeGreaterThan(report.events().size() - 1);
    assertThat(report.isSame()).as(report::toString).isTrue();
  }

  @Test
  void aWrongResultOfABranchIsFoundAmongThem() {
    ObjectNode history = history(EACH, "{\"items\": [1, 2, 3]}", ReplayTest::weigh);
    for (JsonNode event : history.get("events")) {
      if (event.path("type").asText().equals("TaskStateExited")) {
        ((ObjectNode) event.get("stateExitedEventDetails")).put("output", "11");
      }
    }
    assertThat(replay(EACH, history).difference().orElseThrow().where())
        .isEqualTo("stateExitedEventDetails/output");
  }

  @Test
  void whatAStoppedExecutionWouldHaveDoneNextDoesNotCount() throws IOException {
    ObjectNode history = (ObjectNode) json(file("charge-history.json"));
    ObjectNode aborted = JsonNodeFactory.instance.objectNode();
    aborted.put("timestamp", "2026-03-02T08:15:50Z").put("type", "ExecutionAborted");
    aborted.put("id", 11).put("previousEventId", 0);
    while (history.get("events").size() > 10) {
      history.withArray("events").remove(10);
    }
    history.withArray("events").add(aborted);
    ReplayReport report = replay(CHARGE, history);
    assertThat(report.isSame()).as(report::toString).isTrue();
  }

  private static final String DISTRIBUTED = """
      {"StartAt": "Each", "States": {
        "Each": {"Type": "Map", "ItemsPath": "$.items", "ResultSelector": {"all.$": "$"}, "Next": "Rest",
          "Retry": [{"ErrorEquals": ["States.ALL"], "IntervalSeconds": 7, "MaxAttempts": 1}],
          "Catch": [{"ErrorEquals": ["States.ALL"], "Assign": {"why.$": "$.Error"}, "Next": "Rest"}],
          "ItemProcessor": {"ProcessorConfig": {"Mode": "DISTRIBUTED", "ExecutionType": "STANDARD"},
            "StartAt": "Weigh", "States": {"Weigh": {"Type": "Task",
              "Resource": "arn:aws:lambda:us-east-1:1:function:weigh", "End": true}}}},
        "Rest": {"Type": "Pass", "Parameters": {"m.$": "$$.StateMachine.Id", "at.$": "$$.State.EnteredTime"}, "End": true}}}
      """;

  @Test
  void whatTheHistorySaysOfADistributedMapStandsForItsChildren() {
    TaskHandler slow = call -> TaskAnswer.success(call.parameters()).after(Duration.ofSeconds(30));
    ObjectNode history = history(DISTRIBUTED, "{\"items\": [1, 2]}", slow);
    ReplayReport report = replay(DISTRIBUTED, history);
    assertThat(report.isSame()).as(report::toString).isTrue();
    assertThat(report.events().get(6).timestamp())
        .isEqualTo(history.at("/events/6/timestamp").asText());
  }

  @Test
  void aDistributedMapThatFailedIsRetriedAndCaughtAsItWas() {
    ObjectNode history =
        history(DISTRIBUTED, "{\"items\": [1, 2]}", call -> TaskAnswer.failure("Broken", "scales"));
    assertThat(history.toString()).contains("MapRunFailed", "MapStateFailed");
    ReplayReport report = replay(DISTRIBUTED, history);
    assertThat(report.isSame()).as(report::toString).isTrue();
  }

  @Test
  void aMapRunThatNeverEndedIsWaitedFor() {
    String timed = DISTRIBUTED.replaceFirst("\\{", "{\"TimeoutSeconds\": 20, ");
    TaskHandler slow = call -> TaskAnswer.success(call.parameters()).after(Duration.ofSeconds(30));
    ObjectNode history = history(timed, "{\"items\": [1, 2]}", slow);
    assertThat(history.toString()).contains("ExecutionTimedOut");
    ReplayReport report = replay(timed, history);
    assertThat(report.isSame()).as(report::toString).isTrue();
  }

  @Test
  void aResultThatTheMapCouldNotUseFailsTheReplayToo() {
    String wrong = DISTRIBUTED.replace("\"all.$\": \"$\"", "\"all.$\": \"$.none\"");
    ObjectNode history =
        history(wrong, "{\"items\": [1]}", call -> TaskAnswer.success(call.parameters()));
    assertThat(history.toString()).contains("MapRunSucceeded", "ExecutionFailed");
    ReplayReport report = replay(wrong, history);
    assertThat(report.isSame()).as(report::toString).isTrue();
  }

  @Test
  void aReportAsksForTheArnThatADefinitionReads() {
    String named = """
        {"StartAt": "N", "States": {"N": {"Type": "Pass", "Parameters": {"n.$": "$$.Execution.Name"}, "End": true}}}
        """;
    ObjectNode history = history(named, "{}", TaskRouter.empty());
    assertThat(replay(named, history).isSame()).isTrue();

    ObjectNode exited = (ObjectNode) history.at("/events/2/stateExitedEventDetails");
    exited.put("output", "{\"n\": \"order-7\"}");
    ObjectNode ended = (ObjectNode) history.at("/events/3/executionSucceededEventDetails");
    ended.put("output", "{\"n\": \"order-7\"}");
    assertThat(replay(named, history).toString()).contains("--execution-arn");
    ReplayReport report = Replay.of(definition(named))
        .executionArn("arn:aws:states:us-east-1:1:execution:M:order-7")
        .run(RecordedHistory.of(history));
    assertThat(report.isSame()).as(report::toString).isTrue();
  }

  @Test
  void aHistoryThatIsNotWholeIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> RecordedHistory.read("{\"events\": [], \"nextToken\": \"t\"}"))
        .withMessageContaining("one page");
    assertThatIllegalArgumentException()
        .isThrownBy(() ->
            RecordedHistory.read("{\"events\": [{\"id\": 2, \"type\": \"PassStateEntered\"}]}"))
        .withMessageContaining("does not begin with ExecutionStarted");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> RecordedHistory.read("{}"))
        .withMessageContaining("GetExecutionHistory");
    assertThatIllegalArgumentException().isThrownBy(() -> RecordedHistory.read("<xml/>"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"\"noon\"", "1e400", "1e30"})
  void aTimeThatNobodyCanReadIsRefused(String time) {
    assertThatThrownBy(() -> RecordedHistory.read(
            "[{\"id\": 1, \"type\": \"ExecutionStarted\", \"timestamp\": " + time + "}]"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("\"timestamp\": ")
        .hasMessageEndingWith(" is neither ISO 8601 with an offset nor a number of seconds");
  }
}
