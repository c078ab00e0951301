package dev.jasl.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ValidateCommandTest {
  private static final String GOOD = """
      {"StartAt": "A", "States": {"A": {"Type": "Succeed"}}}
      """;
  private static final String BAD = """
      {
        "StartAt": "Ship",
        "States": {
          "Ship": {
            "Type": "Pass",
            "Next": "Shpi"
          }
        }
      }
      """;

  @TempDir
  @SuppressWarnings("NullAway.Init")
  private Path folder;

  private String good = "";
  private String bad = "";

  @BeforeEach
  void writeDefinitions() throws IOException {
    good = file("good.asl.json", GOOD);
    bad = file("bad.asl.json", BAD);
  }

  private String file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text).toString();
  }

  @Test
  void definitionWithoutFindingsIsOk() {
    assertThat(Cli.run("validate", good))
        .isEqualTo(new Cli("1 file: no findings\n", "", ExitCode.OK));
  }

  @Test
  void findingComesWithItsSourceLineAndACaretBelowTheKey() {
    Cli run = Cli.run("validate", bad);

    assertThat(run.out())
        .contains("""
        /bad.asl.json:6:7: ERROR TRANSITION_TARGET_MISSING /States/Ship/Next: \
        """)
        .contains("did you mean \"Ship\"?\n    6 |       \"Next\": \"Shpi\"\n      |       ^\n");
    assertThat(run.out()).endsWith("1 file: 2 errors, 0 warnings\n");
    assertThat(run.code()).isEqualTo(ExitCode.BAD);
  }

  @Test
  void jsonIsOneLineAFileWithVerdictAndPlace() throws IOException {
    Cli run = Cli.run("validate", "--format", "json", good, bad);

    assertThat(run.out()).hasLineCount(2);
    assertThat(run.out().lines().findFirst())
        .hasValue("{\"file\":\"" + good + "\",\"result\":\"OK\",\"diagnostics\":[]}");
    JsonNode line =
        new ObjectMapper().readTree(run.out().lines().skip(1).findFirst().orElseThrow());
    assertThat(line.path("result").textValue()).isEqualTo("FAIL");
    assertThat(line.path("diagnostics")).anySatisfy(found -> {
      assertThat(found.path("severity").textValue()).isEqualTo("ERROR");
      assertThat(found.path("code").textValue()).isEqualTo("TRANSITION_TARGET_MISSING");
      assertThat(found.path("awsCode").textValue()).isEqualTo("MISSING_TRANSITION_TARGET");
      assertThat(found.path("location").textValue()).isEqualTo("/States/Ship/Next");
      assertThat(found.path("hint").textValue()).contains("Ship");
      assertThat(found.path("line").intValue()).isEqualTo(6);
      assertThat(found.path("column").intValue()).isEqualTo(7);
    });
    assertThat(run.code()).isEqualTo(ExitCode.BAD);
  }

  @Test
  void warningsAreShownButDoNotFail() throws IOException {
    Cli run = Cli.run("validate", file("warned.json", """
        {"StartAt": "A", "States": {
          "A": {"Type": "Task", "Resource": "arn:aws:lambda:us-east-1:123456789012:function:f", "End": true,
                "Retry": [{"ErrorEquals": ["States.Tmeout"]}]}}}
        """));

    assertThat(run.out())
        .contains("WARNING ERROR_NAME_UNKNOWN")
        .endsWith("1 file: 0 errors, 1 warning\n");
    assertThat(run.code()).isEqualTo(ExitCode.OK);
  }

  @Test
  void whatTheServiceAcceptsIsOkThoughItIsAnError() throws IOException {
    Cli run = Cli.run("validate", "--format", "json", file("accepted.json", """
        {"StartAt": "A", "States": {"A": {"Type": "Parallel", "End": true, "Branches": [
          {"StartAt": "B", "States": {"B": {"Type": "Pass", "Next": "B"}}}]}}}
        """));

    assertThat(run.out())
        .contains("\"result\":\"OK\"", "NESTED_TERMINAL_STATE_MISSING", "\"awsCode\":null");
    assertThat(run.code()).isEqualTo(ExitCode.BAD);
  }

  @Test
  void suppressedFindingIsNotReportedAndDoesNotFailButTheServiceWouldStillRefuse() {
    String[] known = {
      "--suppress", "TRANSITION_TARGET_MISSING@Ship", "--suppress", "TERMINAL_STATE_MISSING"
    };

    assertThat(Cli.run("validate", known[0], known[1], bad).out())
        .doesNotContain("TRANSITION_TARGET_MISSING")
        .endsWith("1 file: 1 error, 0 warnings\n");
    Cli json = Cli.run("validate", "--format", "json", known[0], known[1], known[2], known[3], bad);
    assertThat(json.out()).contains("\"result\":\"FAIL\",\"diagnostics\":[]");
    assertThat(json.code()).isEqualTo(ExitCode.OK);
    assertThat(Cli.run("validate", "--suppress", "TRANSITION_TARGET_MISSING@Other", bad)
            .out())
        .contains("TRANSITION_TARGET_MISSING");
  }

  @Test
  void inputSchemaLetsBeFoundWhatTheInputCannotHave() throws IOException {
    String definition = file("read.asl.json", """
        {"StartAt": "A", "States": {"A": {"Type": "Pass", "InputPath": "$.ordr", "End": true}}}
        """);
    String schema = file("order.schema.json", """
        {"type": "object", "properties": {"order": {"type": "string"}}, "required": ["order"],
         "additionalProperties": false}
        """);

    assertThat(Cli.run("validate", definition).code()).isEqualTo(ExitCode.OK);
    Cli run = Cli.run("validate", "--input-schema", schema, definition);
    assertThat(run.out()).contains("/States/A/InputPath: ").contains("$.ordr");
    assertThat(run.code()).isEqualTo(ExitCode.BAD);
  }

  @Test
  void inputSchemaThatIsNoneStopsTheCommand() throws IOException {
    String list = file("list.json", "[]");

    assertThat(Cli.run("validate", "--input-schema", list, good))
        .isEqualTo(new Cli(
            "",
            "jasl: " + list + ": a JSON Schema is an object, such as {\"type\": \"object\"}\n",
            ExitCode.NOT_DONE));
    assertThat(
            Cli.run("validate", "--input-schema", folder + "/none.json", good).code())
        .isEqualTo(ExitCode.NOT_DONE);
  }

  @Test
  void unknownCodeIsWrongUsage() {
    assertThat(Cli.run("validate", "--suppress", "END_UNREACHABEL@Poll", good))
        .isEqualTo(new Cli(
            "",
            "jasl: invalid value for option '--suppress' (CODE[@STATE]): no code is called \"END_UNREACHABEL\"; did"
                + " you mean \"END_UNREACHABLE\"?; see jasl validate --help\n",
            ExitCode.NOT_DONE));
  }

  @Test
  void typeDecidesWhatIsAllowed() throws IOException {
    String synchronous = file("synchronous.json", """
        {"StartAt": "A", "States": {"A": {"Type": "Task", "Resource": "arn:aws:states:::glue:startJobRun.sync",
          "Parameters": {"JobName": "j"}, "TimeoutSeconds": 60, "End": true}}}
        """);

    assertThat(Cli.run("validate", synchronous).code()).isEqualTo(ExitCode.OK);
    Cli express = Cli.run("validate", "--type", "express", synchronous);
    assertThat(express.out()).contains("RESOURCE_NOT_IN_EXPRESS");
    assertThat(express.code()).isEqualTo(ExitCode.BAD);
  }

  @Test
  void dashIsStandardInputOnce() {
    assertThat(Cli.runWithInput(GOOD, "validate", "-").code()).isEqualTo(ExitCode.OK);
    assertThat(Cli.runWithInput(GOOD, "validate", "-", "-"))
        .isEqualTo(new Cli(
            "1 file: no findings\n",
            "jasl: \"-\" stands for standard input, which can be read only once\n",
            ExitCode.NOT_DONE));
  }

  @Test
  void yamlIsReadByTheNameOfTheFileOrTheLookOfStandardInput() throws IOException {
    String yaml = """
        # orders
        StartAt: Ship
        States:
          Ship:
            Type: Pass
            Next: Shpi
        """;

    for (Cli run : List.of(
        Cli.run("validate", file("order.asl.yaml", yaml)),
        Cli.run("validate", file("order.yml", yaml)),
        Cli.runWithInput(yaml, "validate", "-"))) {
      assertThat(run.out())
          .contains(":6:5: ERROR TRANSITION_TARGET_MISSING /States/Ship/Next: ")
          .contains("    6 |     Next: Shpi\n      |     ^\n");
      assertThat(run.code()).isEqualTo(ExitCode.BAD);
    }
    assertThat(Cli.run("validate", file("yaml.json", yaml)).out())
        .contains("1:1: ERROR JSON_SYNTAX");
  }

  @Test
  void unreadableFilesDoNotKeepTheOthersFromBeingChecked() throws IOException {
    Path latin = Files.write(folder.resolve("latin.json"), new byte[] {'{', '"', (byte) 0xE4});
    String absent = folder.resolve("absent.json").toString();

    Cli run = Cli.run("validate", absent, folder.toString(), latin.toString(), bad);

    assertThat(run.err())
        .isEqualTo("jasl: " + absent + ": no such file\n" + "jasl: " + folder
            + ": a directory; name the files, such as " + folder + "/*.json\n" + "jasl: " + latin
            + ": no text in UTF-8; byte 3 is 0xE4\n");
    assertThat(run.out())
        .contains("TRANSITION_TARGET_MISSING")
        .endsWith("1 file: 2 errors, 0 warnings\n");
    assertThat(run.code()).isEqualTo(ExitCode.NOT_DONE);
  }

  @Test
  void nothingIsSaidOfFindingsWhereNoFileCouldBeRead() {
    Cli run = Cli.run("validate", folder.resolve("absent.asl.json").toString());

    assertThat(run.out()).isEmpty();
    assertThat(run.code()).isEqualTo(ExitCode.NOT_DONE);
  }

  @Test
  void malformedJsonIsAFinding() throws IOException {
    Cli run = Cli.run("validate", file("broken.json", "{\"StartAt\": \"A\",}"));

    assertThat(run.out()).contains("broken.json:1:17: ERROR JSON_SYNTAX");
    assertThat(run.code()).isEqualTo(ExitCode.BAD);
  }

  @Test
  void longLineIsShownAroundTheFinding() throws IOException {
    String line =
        "{\"Comment\": \"" + "x".repeat(10_000_000) + "\", \"StartAt\": 1, \"States\": {}}";

    Cli run = Cli.run("validate", file("long.json", line));

    assertThat(run.out().lines()).allSatisfy(shown -> assertThat(shown).hasSizeLessThan(400));
    assertThat(run.out())
        .contains("xxx\", \"StartAt\": 1, \"States\": {}}\n", "DEFINITION_TOO_LARGE");
    assertThat(run.code()).isEqualTo(ExitCode.BAD);
  }

  @Test
  void controlCharactersDoNotReachTheTerminal() throws IOException {
    String escape = "\u001b[2J";

    Cli run = Cli.run("validate", file("steering.json", "{\"" + escape + "\": 1}"));

    assertThat(run.out()).doesNotContain("\u001b").contains("\uFFFD[2J");
  }

  @Test
  void byteOrderMarkIsNoFinding() throws IOException {
    assertThat(Cli.run("validate", file("marked.json", "\uFEFF" + GOOD)).code())
        .isEqualTo(ExitCode.OK);
  }

  @Test
  void placeOfManyStepsIsShownByItsEnds() throws IOException {
    String deep = file("deep.asl.json", "{\"deep\":".repeat(2000) + "1" + "}".repeat(2000));

    assertThat(Cli.run("validate", deep).out().lines().findFirst().orElseThrow())
        .contains("JSON_TOO_DEEP /deep/deep/", "/deep…", "/deep: ")
        .hasSizeLessThan(600);
  }
}
