package dev.jasl.runtime.engine;

import static dev.jasl.runtime.engine.Running.json;
import static dev.jasl.runtime.engine.Running.links;
import static dev.jasl.runtime.engine.Running.run;
import static dev.jasl.runtime.engine.Running.stateThenDone;
import static dev.jasl.runtime.engine.Running.unchecked;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.jasl.model.WriterConfig.OutputType;
import dev.jasl.runtime.data.MemoryS3;
import dev.jasl.runtime.data.S3;
import dev.jasl.runtime.data.S3Object;
import dev.jasl.runtime.data.UnboundS3Exception;
import dev.jasl.runtime.task.TaskAnswer;
import dev.jasl.runtime.task.TaskHandler;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ResultWriterTest {
  private static final String PLACE =
      "'Resource': 'arn:aws:states:::s3:putObject', 'Parameters': {'Bucket': 'out', 'Prefix.$': '$.prefix'}";

  /** Gives back its input; fails for a text. */
  private static final TaskHandler NO_TEXTS = call -> call.parameters().isTextual()
      ? TaskAnswer.failure("NoText", "a text")
      : TaskAnswer.success(call.parameters());

  private final MemoryS3 s3 = S3.inMemory().withBucket("out");

  private static String map(String members) {
    return "'Type': 'Map', 'ItemsPath': '$.items', 'Label': 'Each', 'MaxConcurrency': 1, " + members
        + ", 'ItemProcessor': {'ProcessorConfig': {'Mode': 'DISTRIBUTED', 'ExecutionType': 'STANDARD'},"
        + " 'StartAt': 'I', 'States': {'I': {'Type': 'Task', 'Resource': 'arn:aws:states:::sqs:sendMessage', 'End': true}}},"
        + " 'End': true";
  }

  private ExecutionResult write(String members, String input) {
    return write(members, input, NO_TEXTS);
  }

  private ExecutionResult write(String members, String input, TaskHandler handler) {
    RunParameters parameters = RunParameters.of(json(input))
        .withStateMachineArn("arn:aws:states:us-east-1:1:stateMachine:M")
        .withS3(s3);
    return stateThenDone(map(members)).run(parameters, handler);
  }

  private static JsonNode outputOf(ExecutionResult result) {
    assertThat(result.status()).as(result.toString()).isEqualTo(ExecutionStatus.SUCCEEDED);
    return Objects.requireNonNull(result.output());
  }

  /** The text of the file that the manifest names in this group. */
  private String file(JsonNode manifest, String group) {
    JsonNode file = manifest.path("ResultFiles").path(group).path(0);
    String text = s3.text("out", file.path("Key").asText());
    assertThat(file.path("Size").asInt()).isEqualTo(text.length());
    return text;
  }

  private JsonNode manifest(JsonNode output) {
    return json(s3.text("out", output.at("/ResultWriterDetails/Key").asText()));
  }

  @Test
  void theResultSaysWhereTheManifestIs() {
    JsonNode output =
        outputOf(write("'ResultWriter': {" + PLACE + "}", "{'prefix': 'jobs', 'items': [1, 2]}"));

    String arn = output.path("MapRunArn").asText();
    String id = arn.substring(arn.lastIndexOf(':') + 1);
    assertThat(arn).startsWith("arn:aws:states:us-east-1:1:mapRun:M/Each:");
    assertThat(output.path("ResultWriterDetails"))
        .isEqualTo(json("{'Bucket': 'out', 'Key': 'jobs/" + id + "/manifest.json'}"));
    JsonNode manifest = manifest(output);
    assertThat(manifest.path("DestinationBucket").asText()).isEqualTo("out");
    assertThat(manifest.path("MapRunArn").asText()).isEqualTo(arn);
    assertThat(manifest.at("/ResultFiles/SUCCEEDED/0/Key").asText())
        .isEqualTo("jobs/" + id + "/SUCCEEDED_0.json");
    assertThat(manifest.at("/ResultFiles/FAILED")).isEmpty();
    assertThat(manifest.at("/ResultFiles/PENDING")).isEmpty();
  }

  @Test
  void filesKeepAllThatIsKnownOfEachChild() {
    JsonNode output =
        outputOf(write("'ResultWriter': {" + PLACE + "}", "{'prefix': '', 'items': [{'a': 1}]}"));

    JsonNode record = json(file(manifest(output), "SUCCEEDED")).get(0);
    String name = record.path("Name").asText();
    assertThat(record)
        .isEqualTo(json("{'ExecutionArn': 'arn:aws:states:us-east-1:1:execution:M/Each:" + name
            + "', 'Input': '{\\'a\\':1}', 'InputDetails': {'Included': true}, 'Name': '" + name
            + "', 'Output': '{\\'a\\':1}', 'OutputDetails': {'Included': true}, 'RedriveCount': 0,"
            + " 'RedriveStatus': 'NOT_REDRIVABLE',"
            + " 'RedriveStatusReason': 'Execution is SUCCEEDED and cannot be redriven',"
            + " 'StartDate': '2025-01-01T00:00:00Z',"
            + " 'StateMachineArn': 'arn:aws:states:us-east-1:1:stateMachine:M/Each',"
            + " 'Status': 'SUCCEEDED', 'StopDate': '2025-01-01T00:00:00Z'}"));
  }

  @Test
  void whatFailedStandsInAFileOfItsOwnAndIsKeptWhole() {
    JsonNode output = outputOf(write(
        "'ToleratedFailureCount': 1, 'ResultWriter': {" + PLACE
            + ", 'WriterConfig': {'Transformation': 'COMPACT', 'OutputType': 'JSON'}}",
        "{'prefix': 'p', 'items': [1, 'x', [2]]}"));

    assertThat(file(manifest(output), "SUCCEEDED")).isEqualTo("[1,[2]]");
    JsonNode failed = json(file(manifest(output), "FAILED"));
    assertThat(failed).hasSize(1);
    assertThat(failed.at("/0/Status").asText()).isEqualTo("FAILED");
    assertThat(failed.at("/0/Error").asText()).isEqualTo("NoText");
  }

  @Test
  void listsAreFlattenedAndLinesWritten() {
    JsonNode output = outputOf(write(
        "'ResultWriter': {" + PLACE
            + ", 'WriterConfig': {'Transformation': 'FLATTEN', 'OutputType': 'JSONL'}}",
        "{'prefix': 'p', 'items': [[1, 2], 3, []]}"));

    assertThat(file(manifest(output), "SUCCEEDED")).isEqualTo("1\n2\n3\n");
  }

  @Test
  void withoutAResourceTheResultsGoOnInTheirForm() {
    String reshape =
        "'ResultWriter': {'WriterConfig': {'Transformation': '%s', 'OutputType': 'JSON'}}";

    assertThat(write(reshape.formatted("FLATTEN"), "{'items': [[1, 2], 3]}").output())
        .isEqualTo(json("[1, 2, 3]"));
    assertThat(write(reshape.formatted("COMPACT"), "{'items': [[1, 2], 3]}").output())
        .isEqualTo(json("[[1, 2], 3]"));
    assertThat(outputOf(write(reshape.formatted("NONE"), "{'items': [7]}"))
            .at("/0/Output")
            .asText())
        .isEqualTo("7");
  }

  @Test
  void whatThereIsIsWrittenWhenTooManyHaveFailed() {
    ExecutionResult result =
        write("'ResultWriter': {" + PLACE + "}", "{'prefix': 'p', 'items': [1, 'x', 2]}");

    assertThat(result.error()).isEqualTo("States.ExceedToleratedFailureThreshold");
    assertThat(written())
        .containsExactly("FAILED_0.json", "PENDING_0.json", "SUCCEEDED_0.json", "manifest.json");
  }

  /** The names of all files, whatever the run is called. */
  private List<String> written() {
    List<String> names = new ArrayList<>();
    s3.list("out", "p/").forEachRemaining(file -> names.add(file.key().replaceAll(".*/", "")));
    return names;
  }

  /** The text of the only file with this name. */
  private String written(String name) {
    Iterator<S3Object> files = s3.list("out", "p/");
    while (files.hasNext()) {
      String key = files.next().key();
      if (key.endsWith("/" + name)) {
        return s3.text("out", key);
      }
    }
    throw new AssertionError(name + " is not among " + written());
  }

  @Test
  void whatWasNeverBegunIsPending() {
    write("'ResultWriter': {" + PLACE + "}", "{'prefix': 'p', 'items': ['x', {'a': 1}, 2]}");

    assertThat(json(written("PENDING_0.json")))
        .isEqualTo(json(
            "[{'Input': '{\\'a\\':1}', 'InputDetails': {'Included': true}, 'Status': 'PENDING'},"
                + " {'Input': '2', 'InputDetails': {'Included': true}, 'Status': 'PENDING'}]"));
    JsonNode file = json(written("manifest.json")).at("/ResultFiles/PENDING/0");
    assertThat(file.path("Key").asText()).endsWith("/PENDING_0.json");
    assertThat(file.path("Size").asInt()).isEqualTo(written("PENDING_0.json").length());
  }

  @Test
  void whatWasNeverBegunIsPendingInItsBatches() {
    ExecutionResult result = write(
        "'ItemBatcher': {'MaxItemsPerBatch': 2}, 'ResultWriter': {" + PLACE
            + ", 'WriterConfig': {'Transformation': 'COMPACT', 'OutputType': 'JSONL'}}",
        "{'prefix': 'p', 'items': [1, 2, 3, 4, 5]}",
        TaskHandler.failing("No", "batch"));

    assertThat(written("PENDING_0.jsonl").lines())
        .hasSize(2)
        .first()
        .isEqualTo(
            "{\"Input\":\"{\\\"Items\\\":[3,4]}\",\"InputDetails\":{\"Included\":true},\"Status\":\"PENDING\"}");
    MapRunResult run = result.mapRuns().get(0);
    assertThat(run.executions().pending()).isEqualTo(2);
    assertThat(run.items().pending()).isEqualTo(3);
  }

  @Test
  void anExecutionThatIsStoppedLeavesTheFilesOfItsMapRun() {
    RunParameters parameters = RunParameters.of(json("{'prefix': 'p', 'items': [1, 2, 3]}"))
        .withS3(s3)
        .withStop(new Stop(Duration.ofSeconds(15), null, null));
    ExecutionResult result = stateThenDone(map("'ResultWriter': {" + PLACE + "}"))
        .run(
            parameters,
            call -> TaskAnswer.success(call.parameters()).after(Duration.ofSeconds(10)));

    assertThat(result.status()).isEqualTo(ExecutionStatus.ABORTED);
    assertThat(json(written("SUCCEEDED_0.json")).findValuesAsText("Status"))
        .containsExactly("SUCCEEDED");
    assertThat(json(written("FAILED_0.json")).findValuesAsText("Status"))
        .containsExactly("ABORTED");
    assertThat(json(written("PENDING_0.json")).findValuesAsText("Input")).containsExactly("3");
    assertThat(result.mapRuns().get(0).executions())
        .isEqualTo(new MapRunResult.Counts(1, 0, 1, 0, 0, 1, 3, 1));
  }

  @Test
  void anExecutionThatTimesOutLeavesThemToo() {
    Program program = Running.program("{'TimeoutSeconds': 5, 'StartAt': 'S', 'States': {'S': {"
        + map("'ResultWriter': {" + PLACE + "}") + "}}}");
    program.run(
        RunParameters.of(json("{'prefix': 'p', 'items': [1, 2]}")).withS3(s3),
        call -> TaskAnswer.timedOut());

    assertThat(written()).containsExactly("FAILED_0.json", "PENDING_0.json", "manifest.json");
  }

  @Test
  void aRunThatCannotReadOnWritesWhatItHas() {
    s3.withBucket("in").put("in", "rows", "1\n'x'\n".getBytes(StandardCharsets.UTF_8));
    ExecutionResult result = write(
        "'ItemReader': {'Resource': 'arn:aws:states:::s3:getObject', 'ReaderConfig': {'InputType': 'JSONL'},"
            + " 'Parameters': {'Bucket': 'in', 'Key': 'rows'}}, 'ResultWriter': {" + PLACE + "}",
        "{'prefix': 'p', 'items': []}");

    assertThat(result.error()).isEqualTo("States.ItemReaderFailed");
    assertThat(written()).containsExactly("SUCCEEDED_0.json", "manifest.json");
  }

  @Test
  void whatWasGivenUpStandsAmongTheFailures() {
    TaskHandler slowButForTexts = call -> call.parameters().isTextual()
        ? TaskAnswer.failure("NoText", "a text")
        : TaskAnswer.success(call.parameters()).after(Duration.ofSeconds(9));
    stateThenDone(map("'ResultWriter': {" + PLACE + "}")
            .replace("'MaxConcurrency': 1", "'MaxConcurrency': 2"))
        .run(
            RunParameters.of(json("{'prefix': 'p', 'items': [1, 'x']}")).withS3(s3),
            slowButForTexts);

    S3Object file = s3.list("out", "p/").next();
    assertThat(file.key()).endsWith("/FAILED_0.json");
    assertThat(json(s3.text("out", file.key())).findValuesAsText("Status"))
        .containsExactly("FAILED", "ABORTED");
  }

  @Test
  void aFileThatWouldBecomeTooLargeIsFollowedByAnother() {
    MapRunNames names = new MapRunNames("machine", "id", "arn");
    ResultFiles files = new ResultFiles(s3, "out", "p", 12, names, 0, new OpenStreams());
    ArrayNode written = JsonNodeFactory.instance.arrayNode();
    ResultText text = new ResultText(OutputType.JSON, "SUCCEEDED", files, written);
    for (String value : List.of("1234", "5678", "9")) {
      text.add(json(value));
    }
    text.close();

    assertThat(s3.text("out", "p/id/SUCCEEDED_0.json")).isEqualTo("[1234,5678]");
    assertThat(s3.text("out", "p/id/SUCCEEDED_1.json")).isEqualTo("[9]");
    assertThat(written.findValuesAsText("Size")).containsExactly("11", "3");
    assertThat(written.findValuesAsText("Key"))
        .containsExactly("p/id/SUCCEEDED_0.json", "p/id/SUCCEEDED_1.json");
  }

  @Test
  void nothingIsLeftOfFilesThatARunBrokeOff(@TempDir Path folder) throws IOException {
    Files.createDirectory(folder.resolve("out"));
    OpenStreams streams = new OpenStreams();
    MapRunNames names = new MapRunNames("machine", "id", "arn");
    ResultFiles files = new ResultFiles(S3.in(folder), "out", "p", 100, names, 0, streams);
    ResultText text =
        new ResultText(OutputType.JSONL, "SUCCEEDED", files, JsonNodeFactory.instance.arrayNode());
    text.add(json("1"));
    streams.close();

    assertThat(S3.in(folder).list("out", "").hasNext()).isFalse();
  }

  @Test
  void filesInAFolderAreWrittenAsTheyCome(@TempDir Path folder) throws IOException {
    Files.createDirectory(folder.resolve("out"));
    ExecutionResult result = stateThenDone(map("'ResultWriter': {" + PLACE
            + ", 'WriterConfig': {'Transformation': 'COMPACT', 'OutputType': 'JSON'}}"))
        .run(
            RunParameters.of(json("{'prefix': 'p', 'items': [1, 2]}")).withS3(S3.in(folder)),
            NO_TEXTS);

    String key = outputOf(result).at("/ResultWriterDetails/Key").asText();
    Path succeeded = folder.resolve("out").resolve(key).resolveSibling("SUCCEEDED_0.json");
    assertThat(succeeded).content().isEqualTo("[1,2]");
  }

  @Test
  void aBucketThatIsMissingFailsTheRun() {
    ExecutionResult result = stateThenDone(map("'ResultWriter': {" + PLACE + "}"))
        .run(
            RunParameters.of(json("{'prefix': 'p', 'items': [1]}")).withS3(S3.inMemory()),
            NO_TEXTS);

    assertThat(result.error()).isEqualTo("States.ResultWriterFailed");
    assertThat(result.cause()).isEqualTo("The specified bucket does not exist: \"out\"");
    assertThat(links(result))
        .endsWith("5<4 MapRunFailed", "6<5 MapStateFailed", "7<6 ExecutionFailed");
  }

  @Test
  void withoutS3TheRunEndsWithWordsOnHowToBindOne() {
    assertThatThrownBy(() -> run(
            stateThenDone(map("'ResultWriter': {" + PLACE + "}")),
            "{'prefix': 'p', 'items': [1]}",
            NO_TEXTS))
        .isInstanceOf(UnboundS3Exception.class);
  }

  @Test
  void linesNeedAResourceToBeWrittenTo() {
    assertThatThrownBy(() -> unchecked("{'StartAt': 'S', 'States': {'S': {"
            + map(
                "'ResultWriter': {'WriterConfig': {'Transformation': 'NONE', 'OutputType': 'JSONL'}}")
            + "}}}"))
        .isInstanceOf(ProgramException.class)
        .hasMessageContaining("JSONL");
  }
}
