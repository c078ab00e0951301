package dev.jasl.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.jasl.io.JsonText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReplayCommandTest {
  private static final String FLAKY = Cli.workload("w7_retry.asl.json");
  private static final String FLAKY_MOCKS = Cli.workload("w7_retry.mocks.json");

  @TempDir
  @SuppressWarnings("NullAway.Init")
  private Path folder;

  private String history = "";

  private String file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text).toString();
  }

  /** {@code jasl run --history} prints histories as the service's own command line does. */
  @BeforeEach
  void anExecution() throws IOException {
    Cli run = Cli.run("run", FLAKY, "--input", "{\"id\": 1}", "--mock", FLAKY_MOCKS, "--history");
    history = file("history.json", run.out());
  }

  @Test
  void theSameDefinitionGoesTheSameWay() {
    assertThat(Cli.run("replay", FLAKY, history))
        .isEqualTo(new Cli("no difference in 13 events\n", "", ExitCode.OK));
  }

  @Test
  void aChangedOneShowsTheFirstEventThatDiffersSideBySide() throws IOException {
    String impatient = Files.readString(Path.of(FLAKY)).replace("TransientError", "Other");
    Cli replay = Cli.run("replay", file("impatient.json", impatient), history);
    assertThat(replay.code()).isEqualTo(ExitCode.BAD);
    assertThat(replay.out())
        .startsWith("event 6 is another one in the replay\n")
        .containsPattern("\"type\" : \"[A-Za-z]+Scheduled\", +≠ +\"type\" : \"ExecutionFailed\",");
  }

  @Test
  void whatIsNoHistoryIsRefused() throws IOException {
    assertThat(
            Cli.run("replay", FLAKY, file("other.json", "{\"executions\": []}")).err())
        .contains("other.json: a history is an object with \"events\"");
    assertThat(Cli.run("replay", FLAKY, file("broken.json", "{")).code())
        .isEqualTo(ExitCode.NOT_DONE);
    assertThat(Cli.run("replay", FLAKY).code()).isEqualTo(ExitCode.NOT_DONE);
  }

  @Test
  void aDefinitionThatTheServiceRefusesIsNotReplayed() throws IOException {
    Cli replay = Cli.run("replay", file("bad.json", "{\"States\": {}}"), history);
    assertThat(replay.code()).isEqualTo(ExitCode.NOT_DONE);
    assertThat(replay.err()).contains("the service refuses this definition, so it is not replayed");
  }

  @Test
  void theArnGivesTheExecutionItsName() throws IOException {
    String definition = file("named.json", """
        {"StartAt": "Tell", "States": {"Tell": {"Type": "Pass", "Parameters": {"name.$": "$$.Execution.Name"}, "End": true}}}
        """);
    String named = file(
        "named.history.json",
        Cli.run("run", definition, "--name", "Monday", "--history").out());
    String arn = "arn:aws:states:us-east-1:123456789012:execution:StateMachine:Monday";
    assertThat(Cli.run("replay", definition, named, "--execution-arn", arn).code())
        .isEqualTo(ExitCode.OK);
    assertThat(Cli.run("replay", definition, named).out())
        .startsWith("event 3 differs at stateExitedEventDetails/output/name\n");
  }

  @Test
  void anArnOfSomethingElseIsRefused() {
    Cli replay = Cli.run("replay", FLAKY, history, "--execution-arn", "Monday");

    assertThat(replay.code()).isEqualTo(ExitCode.NOT_DONE);
    assertThat(replay.err())
        .contains("\"Monday\" is no ARN of an execution; write it like arn:aws:states:")
        .hasLineCount(1);
  }

  /** One branch fails after two seconds; how far the other has come by then is not compared. */
  private static final String RACE = """
      {"StartAt": "P", "States": {"P": {"Type": "Parallel", "End": true, "Branches": [
        {"StartAt": "A", "States": {"A": {"Type": "Wait", "Seconds": 2, "Next": "F"}, "F": {"Type": "Fail", "Error": "No"}}},
        {"StartAt": "B", "States": {"B": {"Type": "Wait", "Seconds": %d, "Next": "%s"}, "%<s": {"Type": "Pass", "End": true}}}]}}}
      """;

  /** The history of the race, redriven by somebody later. */
  private String redriven(Duration later) throws IOException {
    Cli run = Cli.run("run", file("race.json", RACE.formatted(1, "X")), "--history");
    ObjectNode recorded = (ObjectNode) JsonText.read(run.out()).orThrow();
    ArrayNode events = (ArrayNode) recorded.path("events");
    Instant end = Instant.parse(events.path(events.size() - 1).path("timestamp").asText());
    events
        .addObject()
        .put("id", events.size())
        .put("previousEventId", events.size() - 1)
        .put("type", "ExecutionRedriven")
        .put("timestamp", end.plus(later).toString())
        .putObject("executionRedrivenEventDetails")
        .put("redriveCount", 1);
    return file("redriven.json", recorded.toString());
  }

  @Test
  void aRedriveIsReplayedToo() throws IOException {
    Cli replay = Cli.run(
        "replay", file("race.json", RACE.formatted(1, "X")), redriven(Duration.ofMinutes(1)));

    assertThat(replay).isEqualTo(new Cli("no difference in 16 events\n", "", ExitCode.OK));
  }

  @Test
  void aRedriveThatTheDefinitionHasNoStatesForIsRefusedByTheirName() throws IOException {
    Cli replay = Cli.run(
        "replay", file("other.json", RACE.formatted(9, "Y")), redriven(Duration.ofMinutes(1)));

    assertThat(replay.code()).isEqualTo(ExitCode.NOT_DONE);
    assertThat(replay.err())
        .contains("redriven.json: the history is of another machine: it has a state \"X\"");
  }

  @Test
  void aRedriveThatTheServiceWouldNotHaveDoneIsRefused() throws IOException {
    Cli replay =
        Cli.run("replay", file("race.json", RACE.formatted(1, "X")), redriven(Duration.ofDays(99)));

    assertThat(replay.code()).isEqualTo(ExitCode.NOT_DONE);
    assertThat(replay.err()).contains("redriven.json: Execution redrivable period exceeded");
  }
}
