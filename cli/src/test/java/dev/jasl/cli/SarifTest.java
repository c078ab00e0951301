package dev.jasl.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.harrel.jsonschema.Error;
import dev.harrel.jsonschema.Validator;
import dev.harrel.jsonschema.ValidatorFactory;
import dev.harrel.jsonschema.providers.JacksonNode;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code jasl validate --format sarif}, against the schema of the standard and by its values. */
class SarifTest {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String BAD = """
      {
        "StartAt": "Ship",
        "States": {
          "Ship": {
            "Type": "Task",
            "Resource": "arn:aws:lambda:us-east-1:123456789012:function:f",
            "Retry": [{"ErrorEquals": ["States.Tmeout"]}],
            "Next": "Shpi"
          },
          "Lost": {"Type": "Succeed"}
        }
      }
      """;

  @TempDir(factory = BelowTarget.class)
  @SuppressWarnings("NullAway.Init")
  private Path folder;

  private String bad = "";

  @BeforeEach
  void writeDefinition() throws IOException {
    bad = Files.writeString(folder.resolve("a bad ü.asl.json"), BAD).toString();
  }

  @Test
  void logIsWhatTheStandardDemands() throws IOException {
    String good = Files.writeString(
            folder.resolve("good.asl.yaml"), "{StartAt: A, States: {A: {Type: Succeed}}}")
        .toString();
    String broken =
        Files.writeString(folder.resolve("broken.asl.json"), "{\"StartAt\": ").toString();

    for (Cli run : List.of(
        sarif(bad, good, broken),
        sarif(good),
        sarif("--suppress", "STATE_UNREACHABLE@Lost", bad),
        Cli.runWithInput(BAD, "validate", "--format", "sarif", "-"))) {
      assertThat(violations(run.out())).isEmpty();
    }
    assertThat(violations("{\"version\": \"2.1.0\", \"runs\": [{}]}")).isNotEmpty();
  }

  @Test
  void findingHasItsRuleItsLevelAndItsPlace() throws IOException {
    JsonNode run = JSON.readTree(sarif(bad).out()).at("/runs/0");
    JsonNode rules = run.at("/tool/driver/rules");

    assertThat(run.path("results")).anySatisfy(result -> {
      assertThat(result.path("ruleId").textValue()).isEqualTo("TRANSITION_TARGET_MISSING");
      assertThat(result.path("level").textValue()).isEqualTo("error");
      assertThat(result.at("/message/text").textValue()).contains("did you mean \"Ship\"?");
      assertThat(result.at("/locations/0/physicalLocation/region/startLine").intValue())
          .isEqualTo(8);
      assertThat(result.at("/locations/0/physicalLocation/region/startColumn").intValue())
          .isEqualTo(7);
      assertThat(result.at("/locations/0/logicalLocations/0/fullyQualifiedName").textValue())
          .isEqualTo("/States/Ship/Next");
      JsonNode rule = rules.path(result.path("ruleIndex").intValue());
      assertThat(rule.path("id")).isEqualTo(result.path("ruleId"));
      assertThat(rule.at("/help/text").textValue()).contains("MISSING_TRANSITION_TARGET");
      assertThat(rule.at("/help/markdown").textValue())
          .contains(
              "MISSING_TRANSITION_TARGET", "`jasl validate --suppress TRANSITION_TARGET_MISSING`");
    });
    assertThat(run.path("results"))
        .extracting(result -> result.path("level").textValue())
        .contains("error", "warning");
  }

  @Test
  void filesAreNamedFromTheFolderOfTheCommandAndEscaped() throws IOException {
    Cli run = sarif(bad);
    JsonNode artifact = JSON.readTree(run.out()).at("/runs/0/artifacts/0/location");

    String uri = artifact.path("uri").textValue();
    assertThat(uri).startsWith("target/").endsWith("/a%20bad%20%C3%BC.asl.json");
    assertThat(Path.of("").toUri().resolve(URI.create(uri)))
        .isEqualTo(Path.of(bad).toUri());
    assertThat(artifact.path("uriBaseId").textValue()).isEqualTo("%SRCROOT%");
    assertThat(run.out()).doesNotContain(Path.of("").toAbsolutePath().toString());
    assertThat(sarif(bad)).isEqualTo(run);
  }

  @Test
  void fileElsewhereIsNamedByTheWayToIt() {
    SourceUri uris = new SourceUri(Path.of("/home/project"));

    assertThat(uris.of("a/b.asl.json")).isEqualTo("a/b.asl.json");
    assertThat(uris.of("./a/../b.asl.json")).isEqualTo("b.asl.json");
    assertThat(uris.of("/home/other/c.asl.json")).isEqualTo("../other/c.asl.json");
    assertThat(uris.of("-")).isEqualTo("stdin");
  }

  @Test
  void whatIsSuppressedIsMarkedAndDoesNotFail() throws IOException {
    Cli run = sarif(
        "--suppress",
        "TRANSITION_TARGET_MISSING@Ship",
        "--suppress",
        "STATE_UNREACHABLE",
        "--suppress",
        "TERMINAL_STATE_MISSING",
        "--suppress",
        "END_UNREACHABLE",
        bad);

    JsonNode results = JSON.readTree(run.out()).at("/runs/0/results");
    assertThat(results)
        .filteredOn(result -> result.path("ruleId").textValue().equals("STATE_UNREACHABLE"))
        .isNotEmpty()
        .allSatisfy(result ->
            assertThat(result.at("/suppressions/0/kind").textValue()).isEqualTo("external"));
    assertThat(results)
        .filteredOn(result -> result.path("ruleId").textValue().equals("ERROR_NAME_UNKNOWN"))
        .isNotEmpty()
        .allSatisfy(result -> assertThat(result.has("suppressions")).isFalse());
    assertThat(run.code()).isEqualTo(ExitCode.OK);
  }

  private static Cli sarif(String... arguments) {
    List<String> all = new ArrayList<>(List.of("validate", "--format", "sarif"));
    all.addAll(List.of(arguments));
    return Cli.run(all.toArray(String[]::new));
  }

  private static List<String> violations(String log) throws IOException {
    JsonNode schema =
        JSON.readTree(SarifTest.class.getResourceAsStream("/schema/sarif-schema-2.1.0.json"));
    Validator.Result result = new ValidatorFactory()
        .withJsonNodeFactory(new JacksonNode.Factory())
        .validate(schema, JSON.readTree(log));
    return result.getErrors().stream().map(Error::toString).toList();
  }
}
