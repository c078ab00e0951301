package dev.jasl.runtime.replay;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.jasl.io.DefinitionReader;
import dev.jasl.io.JsonText;
import dev.jasl.model.Definition;
import dev.jasl.runtime.engine.ExecutionResult;
import dev.jasl.runtime.engine.ExecutionStatus;
import dev.jasl.runtime.engine.Program;
import dev.jasl.runtime.engine.Redrive;
import dev.jasl.runtime.engine.RunParameters;
import dev.jasl.runtime.engine.Stop;
import dev.jasl.runtime.history.HistoryEvent;
import dev.jasl.runtime.task.TaskAnswer;
import dev.jasl.runtime.task.TaskCall;
import dev.jasl.runtime.task.TaskHandler;
import java.time.Duration;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** Histories that contain {@code ExecutionRedriven}, as the engine itself writes them. */
class RedriveReplayTest {
  private static final String TASK =
      "{\"Type\": \"Task\", \"Resource\": \"arn:aws:states:::sns:publish\", ";

  private static final String CHAIN = "{\"StartAt\": \"A\", \"States\": {\"A\": " + TASK
      + "\"Assign\": {\"v.$\": \"$.n\"}, \"Next\": \"B\"}, \"B\": " + TASK
      + "\"Parameters\": {\"v.$\": \"$v\", \"count.$\": \"$$.Execution.RedriveCount\"}, \"Next\": \"C\"},"
      + "\"C\": {\"Type\": \"Pass\", \"End\": true}}}";

  private static final String EACH =
      "{\"StartAt\": \"M\", \"States\": {\"M\": {\"Type\": \"Map\", \"End\": true,"
          + " \"ItemProcessor\": {\"StartAt\": \"A\", \"States\": {\"A\": " + TASK
          + "\"Next\": \"B\"}, \"B\": " + TASK + "\"End\": true}}}}}}";

  private static final String DISTRIBUTED =
      "{\"StartAt\": \"P\", \"States\": {\"P\": {\"Type\": \"Parallel\","
          + " \"End\": true, \"Branches\": [{\"StartAt\": \"M\", \"States\": {\"M\": {\"Type\": \"Map\", \"Label\": \"L\","
          + " \"ItemProcessor\": {\"ProcessorConfig\": {\"Mode\": \"DISTRIBUTED\", \"ExecutionType\": \"STANDARD\"},"
          + " \"StartAt\": \"T\", \"States\": {\"T\": " + TASK
          + "\"End\": true}}}, \"Next\": \"D\"},"
          + "\"D\": {\"Type\": \"Pass\", \"End\": true}}}]}}}";

  /** Fails as often as said, then gives what it got. */
  private static TaskHandler failing(String state, int times) {
    return call -> call.state().equals(state) && call.invocation() <= times
        ? TaskAnswer.failure("Broken", "not yet").after(Duration.ofSeconds(3))
        : TaskAnswer.success(call.parameters()).after(Duration.ofSeconds(7));
  }

  private static Definition definition(String json) {
    return DefinitionReader.read(json).orThrow();
  }

  /** Redriven an hour after each end, until it succeeds, or for the third time. */
  private static ObjectNode history(
      String definition, String input, TaskHandler tasks, UnaryOperator<RunParameters> first) {
    Program program = Program.compile(definition(definition));
    RunParameters parameters = RunParameters.of(JsonText.read(input).orThrow());
    ExecutionResult result = program.run(first.apply(parameters), tasks);
    for (int i = 0; i < 3 && result.status() != ExecutionStatus.SUCCEEDED; i++) {
      result = program.redrive(new Redrive(result, Duration.ofHours(1)), parameters, tasks);
    }
    ObjectNode history = JsonNodeFactory.instance.objectNode();
    for (HistoryEvent event : result.events()) {
      history.withArray("events").add(event.toJson());
    }
    return history;
  }

  private static ObjectNode history(String definition, String input, TaskHandler tasks) {
    return history(definition, input, tasks, UnaryOperator.identity());
  }

  private static ReplayReport replay(String definition, JsonNode history) {
    return Replay.of(definition(definition)).run(RecordedHistory.of(history));
  }

  private static ReplayReport same(String definition, JsonNode history) {
    ReplayReport report = replay(definition, history);
    assertThat(report.isSame()).as(report::toString).isTrue();
    assertThat(report.events()).hasSameSizeAs(history.path("events"));
    return report;
  }

  /** The last event of this type. */
  private static ObjectNode last(ObjectNode history, String type) {
    ObjectNode found = JsonNodeFactory.instance.objectNode();
    for (JsonNode event : history.path("events")) {
      found = event.path("type").asText().equals(type) ? (ObjectNode) event : found;
    }
    return found;
  }

  @Test
  void anExecutionIsReplayedThroughAllItsRedrives() {
    ObjectNode history = history(CHAIN, "{\"n\": 5}", failing("B", 2));
    assertThat(history.toString()).contains("\"redriveCount\":2", "{\\\"v\\\":5,\\\"count\\\":2}");

    ReplayReport report = same(CHAIN, history);

    assertThat(report.events().get(report.events().size() - 1).timestamp())
        .isEqualTo(last(history, "ExecutionSucceeded").path("timestamp").asText());
  }

  @Test
  void aChangedDefinitionShowsWhatItWouldHaveChangedInTheRedrive() {
    ObjectNode history = history(CHAIN, "{\"n\": 5}", failing("B", 1));

    ReplayReport report = replay(CHAIN.replace("\"C\": {", "\"C\": {\"Result\": 1, "), history);

    assertThat(report.difference().orElseThrow().summary())
        .isEqualTo("event %d differs at stateExitedEventDetails/output"
            .formatted(last(history, "PassStateExited").path("id").asInt()));
  }

  @Test
  void aResultThatTheRedriveDidNotUseIsFound() {
    ObjectNode history = history(CHAIN, "{\"n\": 5}", failing("B", 1));
    ((ObjectNode) last(history, "TaskStateExited").path("stateExitedEventDetails"))
        .put("output", "{}");

    assertThat(replay(CHAIN, history).difference().orElseThrow().where())
        .isEqualTo("stateExitedEventDetails/output/count");
  }

  @Test
  void whatFollowsMayBeLinkedToTheRedriveItself() {
    ObjectNode history = history(CHAIN, "{\"n\": 5}", failing("B", 1));
    ObjectNode scheduled = last(history, "TaskScheduled");
    scheduled.put(
        "previousEventId", last(history, "ExecutionRedriven").path("id").asInt());
    assertThat(scheduled.path("previousEventId").asInt())
        .isEqualTo(scheduled.path("id").asInt() - 1);

    same(CHAIN, history);
  }

  @Test
  void iterationsAreRedrivenAsTheHistorySaysThatTheyStood() {
    ObjectNode history = history(EACH, "[1, 2, 3]", RedriveReplayTest::moody);
    assertThat(history.toString()).contains("MapIterationAborted", "ExecutionRedriven");

    same(EACH, history);
  }

  /** The second item fails at first, while the first is done and the last is on its way. */
  private static TaskAnswer moody(TaskCall call) {
    int item = call.items().get(0);
    return call.state().equals("B") && item == 1 && call.invocation() < 4
        ? TaskAnswer.failure("Broken", null).after(Duration.ofSeconds(2))
        : TaskAnswer.success(call.parameters()).after(Duration.ofSeconds(1 + 3L * item / 2));
  }

  @Test
  void anExecutionThatWasStoppedAndRedrivenIsReplayed() {
    ObjectNode history = history(
        CHAIN,
        "{\"n\": 5}",
        failing("none", 0),
        parameters -> parameters.withStop(new Stop(Duration.ofSeconds(10), "No", "more")));
    assertThat(history.toString()).contains("ExecutionAborted", "ExecutionRedriven");

    ReplayReport report = replay(CHAIN, history);
    last(history, "TaskScheduled")
        .put("previousEventId", last(history, "ExecutionRedriven").path("id").asInt());
    ReplayReport linked = replay(CHAIN, history);

    assertThat(report.isSame()).as(report::toString).isTrue();
    assertThat(linked.isSame()).as(linked::toString).isTrue();
  }

  @Test
  void whatTheHistorySaysOfARedrivenMapRunStandsForItsChildren() {
    ObjectNode history = history(DISTRIBUTED, "[1, 2]", failing("T", 1));
    assertThat(history.toString()).contains("MapRunFailed", "MapRunRedriven", "MapRunSucceeded");

    ReplayReport report = same(DISTRIBUTED, history);

    assertThat(report.events().get(report.events().size() - 1).toJson().toString())
        .contains("[[1,2]]");
  }

  @Test
  void howFarAnotherBranchCameBesideARedrivenMapRunDoesNotCount() {
    String race = DISTRIBUTED
        .replace(
            "{\"Type\": \"Pass\", \"End\": true}",
            "{\"Type\": \"Wait\", \"Seconds\": %d, \"End\": true}")
        .replace(
            "}}}]}}}",
            "}}}, {\"StartAt\": \"W\", \"States\": {\"W\": {\"Type\": \"Wait\", \"Seconds\": 20, \"Next\": \"F\"},"
                + " \"F\": {\"Type\": \"Fail\"}}}]}}}");
    ObjectNode history = history(race.formatted(1), "[1]", failing("T", 1));
    assertThat(history.toString()).contains("WaitStateExited", "MapRunSucceeded");

    ReplayReport report = replay(race.formatted(99), history);

    assertThat(report.isSame()).as(report::toString).isTrue();
  }
}
