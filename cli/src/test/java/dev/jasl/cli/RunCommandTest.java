package dev.jasl.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunCommandTest {
  private static final String FLAKY = Cli.workload("w7_retry.asl.json");
  private static final String FLAKY_MOCKS = Cli.workload("w7_retry.mocks.json");
  private static final String ECHO = """
      {"StartAt": "Echo", "States": {"Echo": {"Type": "Pass", "End": true}}}
      """;
  private static final String CONTEXT = """
      {"QueryLanguage": "JSONata", "StartAt": "Tell", "States": {"Tell": {"Type": "Succeed",
       "Output": "{% $states.context.Execution.Name & ' ' & $states.context.Execution.StartTime %}"}}}
      """;

  @TempDir
  @SuppressWarnings("NullAway.Init")
  private Path folder;

  private String file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text).toString();
  }

  @Test
  void traceTellsRetriesWithTheirDelaysAndTheOutputIsTheLastLine() {
    assertThat(Cli.run("run", FLAKY, "--input", "{\"id\": 1}", "--mock", FLAKY_MOCKS))
        .isEqualTo(new Cli("""
            +00:00:00  Flaky  failed TransientError, retry 1 in 3 s
            +00:00:03  Flaky  failed TransientError, retry 2 in 6 s
            +00:00:09  Flaky  succeeded
            +00:00:09  execution succeeded
            {"ok":true}
            """, "", ExitCode.OK));
  }

  @Test
  void yamlIsRunToo() throws IOException {
    String definition = """
        StartAt: Echo
        States:
          Echo: {Type: Pass, Parameters: {id.$: $.id}, End: true}
        """;

    assertThat(Cli.run("run", file("echo.asl.yaml", definition), "--input", "{\"id\": 1}")
            .out())
        .endsWith("\n{\"id\":1}\n");
    assertThat(
            Cli.runWithInput(definition, "run", "-", "--input", "{\"id\": 2}").out())
        .endsWith("\n{\"id\":2}\n");
  }

  @Test
  void failedExecutionEndsWithItsErrorAndCause() throws IOException {
    String definition = file("fail.json", """
        {"StartAt": "Stop", "States": {"Stop": {"Type": "Fail", "Error": "Order.Lost", "Cause": "no idea\\nwhere"}}}
        """);

    assertThat(Cli.run("run", definition))
        .isEqualTo(new Cli(
            "+00:00:00  Stop  fails\n+00:00:00  execution failed Order.Lost: no idea where\n",
            "",
            ExitCode.BAD));
  }

  @Test
  void timedOutExecutionIsABadEnd() throws IOException {
    String definition = file("slow.json", """
        {"TimeoutSeconds": 60, "StartAt": "Wait", "States": {"Wait": {"Type": "Wait", "Seconds": 61, "End": true}}}
        """);

    assertThat(Cli.run("run", definition))
        .isEqualTo(new Cli("+00:01:00  execution timed out\n", "", ExitCode.BAD));
  }

  @Test
  void inputIsJsonOrAFileOrStandardInput() throws IOException {
    String definition = file("echo.json", ECHO);
    String input = file("input.json", "{\"from\": \"file\"}");

    assertThat(Cli.run("run", definition).out()).endsWith("\n{}\n");
    assertThat(Cli.run("run", definition, "--input", "[1, 2]").out()).endsWith("\n[1,2]\n");
    assertThat(Cli.run("run", definition, "--input", input).out())
        .endsWith("\n{\"from\":\"file\"}\n");
    assertThat(Cli.runWithInput("\"ä\"", "run", definition, "--input", "-").out())
        .endsWith("\n\"ä\"\n");
    assertThat(Cli.runWithInput(ECHO, "run", "-", "--input", "7").out()).endsWith("\n7\n");
  }

  @Test
  void aDirectoryWhereOneFileBelongsIsRefusedWithoutAPattern() throws IOException {
    String definition = file("echo.json", ECHO);
    String directory = folder.toString();
    Cli refused = new Cli(
        "", "jasl: " + directory + ": a directory; name one file in it\n", ExitCode.NOT_DONE);

    assertThat(Cli.run("run", directory)).isEqualTo(refused);
    assertThat(Cli.run("run", definition, "--input", directory)).isEqualTo(refused);
    assertThat(Cli.run("run", definition, "--mock", directory)).isEqualTo(refused);
  }

  @Test
  void inputThatIsNeitherJsonNorAFileIsExplained() throws IOException {
    String definition = file("echo.json", ECHO);

    assertThat(Cli.run("run", definition, "--input", "order.json"))
        .isEqualTo(new Cli(
            "",
            "jasl: --input: \"order.json\" is neither JSON nor a file;"
                + " write JSON such as '{\"id\": 1}', or the name of a file that holds it\n",
            ExitCode.NOT_DONE));
    Cli broken = Cli.run("run", definition, "--input", "{\"id\": }");
    assertThat(broken.err()).startsWith("jasl: --input:1:8: ").hasLineCount(1);
    assertThat(broken.code()).isEqualTo(ExitCode.NOT_DONE);
  }

  @Test
  void historyIsAllThatIsPrinted() throws IOException {
    Cli run = Cli.run("run", FLAKY, "--mock", FLAKY_MOCKS, "--history");

    JsonNode events = new ObjectMapper().readTree(run.out()).path("events");
    assertThat(events.findValuesAsText("type"))
        .startsWith("ExecutionStarted", "TaskStateEntered", "LambdaFunctionScheduled")
        .endsWith("LambdaFunctionSucceeded", "TaskStateExited", "ExecutionSucceeded");
    assertThat(events.path(0).path("timestamp").textValue()).isEqualTo("2025-01-01T00:00:00Z");
    assertThat(events.findValuesAsText("timestamp")).endsWith("2025-01-01T00:00:09Z");
    assertThat(run.code()).isEqualTo(ExitCode.OK);
  }

  @Test
  void nameAndStartTimeAreTheExecutions() throws IOException {
    String definition = file("context.json", CONTEXT);

    Cli run = Cli.run(
        "run", definition, "--name", "order-7", "--start-time", "2026-01-31T06:00:00+01:00");

    assertThat(run.out()).endsWith("\n\"order-7 2026-01-31T05:00:00Z\"\n");
  }

  @Test
  void nameAndStartTimeThatTheServiceWouldNotTakeAreWrongUsage() throws IOException {
    String definition = file("context.json", CONTEXT);

    assertThat(Cli.run("run", definition, "--name", "order 7").err())
        .contains("\"order 7\" is no name for an execution")
        .hasLineCount(1);
    assertThat(Cli.run("run", definition, "--start-time", "tomorrow").err())
        .contains("\"tomorrow\" is no time in ISO 8601; write it like 2026-01-31T06:00:00Z")
        .hasLineCount(1);
  }

  private String distributedMap() throws IOException {
    return file("import.json", """
        {"StartAt": "Import", "States": {"Import": {"Type": "Map", "End": true, "ItemReader":
          {"Resource": "arn:aws:states:::s3:getObject", "Parameters": {"Bucket": "orders", "Key": "day/1.csv"},
           "ReaderConfig": {"InputType": "CSV", "CSVHeaderLocation": "FIRST_ROW"}},
         "ItemProcessor": {"ProcessorConfig": {"Mode": "DISTRIBUTED", "ExecutionType": "EXPRESS"},
          "StartAt": "Row", "States": {"Row": {"Type": "Pass", "End": true}}},
         "ResultWriter": {"Resource": "arn:aws:states:::s3:putObject",
          "Parameters": {"Bucket": "results", "Prefix": "out"},
          "WriterConfig": {"OutputType": "JSONL", "Transformation": "COMPACT"}}}}}
        """);
  }

  @Test
  void folderStandsForS3() throws IOException {
    Path buckets = folder.resolve("buckets");
    Files.createDirectories(buckets.resolve("orders/day"));
    Files.createDirectories(buckets.resolve("results"));
    Files.writeString(buckets.resolve("orders/day/1.csv"), "id,n\na,1\nb,2\n");

    Cli run = Cli.run("run", distributedMap(), "--s3", buckets.toString());

    assertThat(run.err()).isEmpty();
    assertThat(run.code()).isEqualTo(ExitCode.OK);
    try (Stream<Path> files = Files.walk(buckets.resolve("results"))) {
      assertThat(files.filter(file -> file.endsWith("SUCCEEDED_0.jsonl")))
          .singleElement()
          .asInstanceOf(InstanceOfAssertFactories.PATH)
          .hasContent("{\"id\":\"a\",\"n\":\"1\"}\n{\"id\":\"b\",\"n\":\"2\"}\n");
    }
  }

  @Test
  void mapThatNeedsS3SaysHowToNameIt() throws IOException {
    assertThat(Cli.run("run", distributedMap()))
        .isEqualTo(new Cli(
            "",
            "jasl: The object s3://orders/day/1.csv is read; name the folder that stands for S3 with --s3\n",
            ExitCode.NOT_DONE));
    String missing = folder.resolve("none").toString();
    assertThat(Cli.run("run", distributedMap(), "--s3", missing))
        .isEqualTo(
            new Cli("", "jasl: --s3: there is no folder " + missing + "\n", ExitCode.NOT_DONE));
  }

  @Test
  void folderWithoutTheBucketFailsTheExecution() throws IOException {
    assertThat(Cli.run("run", distributedMap(), "--s3", folder.toString()).out())
        .contains("States.ItemReaderFailed: The specified bucket does not exist: \"orders\"");
  }

  @Test
  void typeDecidesTheQuotas() throws IOException {
    String definition = file("long.json", """
        {"StartAt": "Wait", "States": {"Wait": {"Type": "Wait", "Seconds": 301, "End": true}}}
        """);

    assertThat(Cli.run("run", definition).code()).isEqualTo(ExitCode.OK);
    assertThat(Cli.run("run", definition, "--type", "EXPRESS").out())
        .isEqualTo("+00:05:00  execution timed out\n");
  }

  @Test
  void definitionThatTheServiceRefusesIsNotRun() throws IOException {
    String definition =
        file("bad.json", "{\"StartAt\": \"B\", \"States\": {\"A\": {\"Type\": \"Succeed\"}}}");

    Cli run = Cli.run("run", definition);

    assertThat(run.out()).isEmpty();
    assertThat(run.err())
        .contains("bad.json:1:2: ERROR TRANSITION_TARGET_MISSING /StartAt: ")
        .endsWith(definition + ": the service refuses this definition, so it is not run\n");
    assertThat(run.code()).isEqualTo(ExitCode.NOT_DONE);
  }

  @Test
  void endlessExpressExecutionIsGivenUp() throws IOException {
    String definition = file("endless.json", """
        {"StartAt": "A", "States": {"A": {"Type": "Choice", "Choices":
         [{"Variable": "$.stop", "IsPresent": true, "Next": "End"}], "Default": "A"}, "End": {"Type": "Succeed"}}}
        """);

    assertThat(Cli.run("run", definition, "--type", "EXPRESS"))
        .isEqualTo(new Cli(
            "",
            "jasl: " + definition
                + ": gave up after 1000000 states, most likely in a loop without end\n",
            ExitCode.NOT_DONE));
  }
}
