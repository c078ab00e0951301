package dev.jasl.io;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import dev.jasl.diagnostic.Code;
import dev.jasl.diagnostic.Diagnostic;
import dev.jasl.diagnostic.Validated;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class YamlTextTest {
  /** What {@code AWS::StepFunctions::StateMachine} reads a {@code DefinitionS3Location} with. */
  private static final YAMLMapper CLOUD_FORMATION = new YAMLMapper();

  /** It keeps no scale. */
  private static final Comparator<JsonNode> BY_VALUE = (one, other) -> {
    boolean numbers = one.isNumber() && other.isNumber();
    return numbers ? one.decimalValue().compareTo(other.decimalValue()) : one.equals(other) ? 0 : 1;
  };

  @ParameterizedTest
  @ValueSource(
      strings = {
        "true",
        "False",
        "TRUE",
        "null",
        "~",
        "Null",
        "''",
        "0",
        "-7",
        "+1",
        "1.50",
        "-0.0",
        ".5",
        "5.",
        "1e3",
        "1.5E-3",
        "0x1F",
        "2026-01-31T06:00:00Z",
        "2026-01-31 06:00:00",
        "Yes!",
        "y",
        "tRue",
        "1.2.3",
        "=",
        "$.a",
        "$$.b",
        "'{% $a %}'",
        "123456789012345678901234567890",
        "arn:aws:states:::lambda:invoke",
        "'yes'",
        "\"010\"",
        "!!str 010"
      })
  void whatAllToolsReadAlikeIsReadSoWithoutAWord(String word) throws JsonProcessingException {
    Validated<JsonNode> read = read("k: " + word);

    assertThat(read.diagnostics()).isEmpty();
    assertThat(read.value().orElseThrow().equals(BY_VALUE, CLOUD_FORMATION.readTree("k: " + word)))
        .isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "yes, true",
    "No, false",
    "on, true",
    "OFF, false",
    "010, 8",
    "-010, -8",
    "0b11, 3",
    "1_000, 1000",
    "1_0.5, 10.5",
    "00, 0",
    "0o10, text",
    "09, text",
    "012345678901, text",
    "12:30, text",
    "190:20:30, text",
    "2026-01-31, text"
  })
  void whatToolsReadDifferentlyIsReadAsCloudFormationReadsItWithAWarning(String word, String meant)
      throws JsonProcessingException {
    Validated<JsonNode> read = read("k: " + word);

    assertThat(read.value().orElseThrow().equals(BY_VALUE, CLOUD_FORMATION.readTree("k: " + word)))
        .isTrue();
    Diagnostic found = onlyFinding(read);
    assertThat(found.code()).isEqualTo(Code.YAML_AMBIGUOUS);
    assertThat(found.message())
        .isEqualTo("Tools differ on " + word + "; CloudFormation takes it for " + meant);
    assertThat(found.location().position().orElseThrow()).hasToString("1:4");
  }

  @Test
  void keysAreWhatStandsThere() throws JsonProcessingException {
    String text = "yes: 1\n010: 2\nnull: 3\n12:30: 4\n";

    assertThat(read(text).diagnostics()).isEmpty();
    assertThat(read(text).value()).hasValue(CLOUD_FORMATION.readTree(text));
  }

  @Test
  void aliasesAndMergeKeysStandForWhatTheyNameAndTheFirstIsReported() {
    Validated<JsonNode> read = read("""
        a: &a {x: 1, y: [1, 2]}
        b: &b {z: 3}
        c: {y: 0, <<: [*a, *b]}
        d: *a
        e:
          <<: *b
          z: 4
        """);

    assertThat(read.value().orElseThrow().get("c")).hasToString("{\"y\":0,\"x\":1,\"z\":3}");
    assertThat(read.value().orElseThrow().get("d"))
        .isEqualTo(read.value().orElseThrow().get("a"));
    assertThat(read.value().orElseThrow().get("e")).hasToString("{\"z\":4}");
    assertThat(onlyFinding(read).message())
        .isEqualTo(
            "CloudFormation takes the alias *a for text; here aliases are read as what they name");
    assertThat(onlyFinding(read).location().position().orElseThrow()).hasToString("3:16");
  }

  @Test
  void whatIsMergedIntoAnAnchoredMappingIsMergedFurther() {
    assertThat(read("a: &a {x: 1}\nb: &b {<<: *a, y: 2}\nc: {<<: *b}")
            .value()
            .orElseThrow()
            .get("c"))
        .hasToString("{\"y\":2,\"x\":1}");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "!Ref Name        | \"${Name}\"",
        "!GetAtt Name.Arn | \"${Name.Arn}\"",
        "!Sub a-${Name}   | \"a-${Name}\"",
        "!Join [a, b]     | [\"a\",\"b\"]",
        "!Secret 5        | 5",
        "! 5              | 5"
      })
  void tagsOfTemplatesBecomePlaceholdersOrAreDropped(String value, String meant) {
    Validated<JsonNode> read = read("k: " + value);

    assertThat(read.value().orElseThrow().get("k")).hasToString(meant);
    assertThat(onlyFinding(read).code()).isEqualTo(Code.YAML_AMBIGUOUS);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "`a: 1\na: 2`       | 2:1 | JSON_DUPLICATE_KEY   | Key \"a\" stands twice in this object; the last one counts",
        "`a: 1\n---\nb: 2`  | 2:1 | JSON_SYNTAX          | Something follows the end of the YAML document",
        "`a: 1\n... b`      | 2:5 | JSON_SYNTAX          | Something follows the end of the YAML document",
        "`a: [1, 1e400]`    | 1:8 | JSON_NUMBER_RANGE    | Number 1e400 is too large, too small or too long",
        "`a: -.inf`         | 1:4 | JSON_NUMBER_RANGE    | Number -.inf is too large, too small or too long",
        "`a: \"\\ud83d\"`   | 1:4 | JSON_LONE_SURROGATE  | \"\\uD83D\" is one half of a character, and the other half is missing",
        "`a: \uD83D`        | 1:4 | JSON_LONE_SURROGATE  | \"\\uD83D\" is one half of a character, and the other half is missing",
        "`a: b\u0007`       | 1:5 | JSON_SYNTAX          | The character with code 7 cannot stand in YAML",
        "`a: b: c`          | 1:5 | JSON_SYNTAX          | Mapping values are not allowed here",
        "`a:\n\t- b`        | 2:1 | JSON_SYNTAX          | While scanning for the next token: found character '\\t(TAB)' that cannot start any token. (Do not use \\t(TAB) for indentation)",
        "`{a: 1`            | 1:6 | JSON_SYNTAX          | While parsing a flow mapping: expected ',' or '}', but got <stream end>",
        "`? [a]\n: b`       | 1:3 | JSON_SYNTAX          | A key is text, not a list or a mapping",
        "`a: &a b\n*a : c`  | 2:1 | JSON_SYNTAX          | A key is text, not an alias",
        "`a: *b`            | 1:4 | JSON_SYNTAX          | No value that ends before this place has the anchor \"b\"",
        "`a: &a [*a]`       | 1:8 | JSON_SYNTAX          | No value that ends before this place has the anchor \"a\"",
        "`<<: {a: 1}`       | 1:5 | JSON_SYNTAX          | \"<<\" takes the alias of a mapping, or a list of such aliases",
        "`a: &a b\n<<: *a`  | 2:5 | JSON_SYNTAX          | \"<<\" takes the alias of a mapping, or a list of such aliases",
        "`a: \"\\U80000000\"` | 1:2 | JSON_SYNTAX        | What follows cannot be read as YAML",
        "`# nothing`        | 1:1 | JSON_SYNTAX          | The text is empty",
        "`a: 😀\nb: c: 😀`  | 2:5 | JSON_SYNTAX          | Mapping values are not allowed here",
        "`a: '😀😀\n' b`    | 2:3 | JSON_SYNTAX          | While parsing a block mapping: expected <block end>, but found '<scalar>'"
      })
  void aFaultIsReportedWhereItIs(String text, String position, Code code, String message) {
    List<Diagnostic> found = read(text).diagnostics().stream()
        .filter(diagnostic -> diagnostic.code() != Code.YAML_AMBIGUOUS)
        .toList();

    assertThat(found).hasSize(1);
    assertThat(found.get(0).code()).isEqualTo(code);
    assertThat(found.get(0).message()).isEqualTo(message);
    assertThat(found.get(0).location().position().orElseThrow()).hasToString(position);
  }

  @Test
  void aBillionLaughsAreTooLarge() {
    StringBuilder laughs = new StringBuilder("a: &a [lol, lol, lol]\n");
    for (char c = 'b'; c <= 'z'; c++) {
      String before = "*" + (char) (c - 1);
      laughs
          .append(c)
          .append(": &")
          .append(c)
          .append(" [")
          .append((before + ", ").repeat(9))
          .append("lol]\n");
    }

    Validated<JsonNode> read = read(laughs.toString());

    assertThat(read.value()).isEmpty();
    assertThat(read.diagnostics()).extracting(Diagnostic::code).endsWith(Code.DEFINITION_TOO_LARGE);
  }

  @Test
  void mergingAgainAndAgainIsTooLarge() {
    StringBuilder merges = new StringBuilder("m0: &m0 {k0: 1}\n");
    for (int i = 1; i < 5_000; i++) {
      merges.append("m%d: &m%d {<<: *m%d, k%d: 1}%n".formatted(i, i, i - 1, i));
    }

    assertThat(read(merges.toString()).diagnostics())
        .extracting(Diagnostic::code)
        .endsWith(Code.DEFINITION_TOO_LARGE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"[", "{a: ", "- ", "? - "})
  void bracketsWithoutEndAreTooDeep(String bracket) {
    assertThat(read(bracket.repeat(100_000)).diagnostics())
        .extracting(Diagnostic::code)
        .containsAnyOf(Code.JSON_TOO_DEEP, Code.JSON_SYNTAX)
        .hasSize(1);
  }

  @Test
  void aThousandDeepIsRead() {
    assertThat(read("[".repeat(1_000) + "]".repeat(1_000)).value()).isPresent();
    assertThat(onlyFinding(read("[".repeat(1_001) + "]".repeat(1_001))).code())
        .isEqualTo(Code.JSON_TOO_DEEP);
  }

  @Test
  void aliasesCannotMakeItDeeper() {
    String half = "a: &a " + "[".repeat(600) + "]".repeat(600) + "\n";

    assertThat(read(half + "b: " + "[".repeat(600) + "*a" + "]".repeat(600)).diagnostics())
        .extracting(Diagnostic::code)
        .contains(Code.JSON_TOO_DEEP);
  }

  @Test
  void wordsOfAThousandColonsAreText() {
    assertThat(read("k: 1" + ":1".repeat(450)).value().orElseThrow().get("k").textValue())
        .startsWith("1:1:1");
  }

  @Test
  void aNumberThatNobodyCanComputeWithBecomesText() {
    Validated<JsonNode> read = read("k: " + "9".repeat(2_000));

    assertThat(onlyFinding(read).code()).isEqualTo(Code.JSON_NUMBER_RANGE);
    assertThat(read.value().orElseThrow().get("k").textValue()).hasSize(2_000);
  }

  private static Validated<JsonNode> read(String text) {
    return new TextReading(TextFormat.YAML.tokens(text)).run();
  }

  private static Diagnostic onlyFinding(Validated<JsonNode> read) {
    assertThat(read.diagnostics()).hasSize(1);
    return read.diagnostics().get(0);
  }
}
