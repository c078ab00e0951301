package dev.jasl.io;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import dev.jasl.diagnostic.Code;
import dev.jasl.diagnostic.Diagnostic;
import dev.jasl.diagnostic.Validated;
import dev.jasl.model.Definition;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class YamlProperties {
  private static final ObjectMapper CLOUD_FORMATION =
      new YAMLMapper().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);
  private static final Comparator<JsonNode> BY_VALUE = (one, other) -> {
    boolean numbers = one.isNumber() && other.isNumber();
    return numbers ? one.decimalValue().compareTo(other.decimalValue()) : one.equals(other) ? 0 : 1;
  };

  private static final String VALID = """
      # orders
      Comment: "Ü😀 \\u00e9"
      StartAt: A
      States:
        A: &a
          Type: Task
          Resource: !GetAtt F.Arn
          TimeoutSeconds: 1.5e2
          Next: B
          Retry: &retry
            - ErrorEquals: [States.ALL]
              BackoffRate: 2.0
        B:
          <<: *a
          Retry: *retry
          Next: 'E'
        E:
          Type: Fail
          Cause: |
            two
            lines
      """;

  @Property
  void noTextMakesTheReaderThrow(@ForAll String text) {
    Validated<Definition> read = DefinitionReader.read(text, TextFormat.YAML);
    assertThat(read.diagnostics()).isNotEmpty();
  }

  @Property(edgeCases = EdgeCasesMode.NONE)
  void noMutationOfATextMakesTheReaderThrow(@ForAll("mutations") List<Mutation> mutations) {
    String text = VALID;
    for (Mutation mutation : mutations) {
      text = mutation.apply(text);
    }
    assertThat(DefinitionReader.read(text, TextFormat.YAML).diagnostics())
        .allSatisfy(found -> assertThat(found.location().position()).isPresent());
  }

  /** Replaces some characters of a text. */
  record Mutation(double begin, int length, String replacement) {
    String apply(String text) {
      int from = (int) (begin * text.length());
      int to = Math.min(text.length(), from + length);
      return text.substring(0, from) + replacement + text.substring(to);
    }
  }

  @Property(edgeCases = EdgeCasesMode.NONE)
  void wordsMeanWhatCloudFormationTakesThemFor(@ForAll("words") String word) {
    Validated<JsonNode> read = new TextReading(TextFormat.YAML.tokens("k: " + word)).run();
    if (read.value().isEmpty()
        || read.diagnostics().stream().anyMatch(YamlProperties::isOutOfRange)) {
      return;
    }
    cloudFormation("k: " + word)
        .ifPresentOrElse(
            expected -> assertThat(read.value().get().equals(BY_VALUE, expected))
                .as("%s, not %s", expected, read)
                .isTrue(),
            () ->
                assertThat(read.diagnostics()).as("refused there, silent here").isNotEmpty());
  }

  /** Empty where CloudFormation refuses the text, as it does {@code ._}: the beginning of a number that is none. */
  private static Optional<JsonNode> cloudFormation(String text) {
    try {
      return Optional.of(CLOUD_FORMATION.readTree(text));
    } catch (JsonProcessingException refused) {
      return Optional.empty();
    }
  }

  private static boolean isOutOfRange(Diagnostic found) {
    return found.code() == Code.JSON_NUMBER_RANGE;
  }

  @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
  void yamlReadsToWhatItsJsonReadsTo(
      @ForAll("machines") ObjectNode machine, @ForAll YamlWriter style) {
    String text = style.write(machine);
    assertThat(DefinitionReader.read(text, TextFormat.YAML).value())
        .as(text)
        .isEqualTo(DefinitionReader.read(machine).value());
  }

  @Provide
  Arbitrary<ObjectNode> machines() {
    return AslArbitraries.machines();
  }

  @Provide
  Arbitrary<String> words() {
    Arbitrary<String> digits = Arbitraries.strings()
        .withChars("0123456789_.-+eExXobBfF:nNyYoOsS~")
        .ofMinLength(1)
        .ofMaxLength(6);
    Arbitrary<String> known = Arbitraries.of(
        "yes",
        "No",
        "ON",
        "off",
        "y",
        "null",
        "NULL",
        "~",
        "0x1f",
        "0b1_0",
        "1:30",
        "2026-01-31",
        ".inf",
        "1e5",
        "0o7",
        "1_000.5");
    return Arbitraries.oneOf(digits, known);
  }

  @Provide
  Arbitrary<List<Mutation>> mutations() {
    Arbitrary<String> replacement = Arbitraries.oneOf(
        Arbitraries.of(
            "",
            "\"",
            "'",
            "{",
            "}",
            "[",
            "]",
            ",",
            ": ",
            "\\",
            "- ",
            "? ",
            "&a ",
            "*a",
            "<<: *a\n",
            "!t ",
            "|",
            ">",
            "#",
            "%",
            "---\n",
            "\t",
            "\n",
            "\n  ",
            "null",
            "010",
            "\uD83D",
            "\\ud83d",
            "\\U80000000",
            "\u0085",
            "\u2028",
            "\uFEFF"),
        Arbitraries.strings().ofMaxLength(3));
    return Combinators.combine(
            Arbitraries.doubles().between(0, 1), Arbitraries.integers().between(0, 4), replacement)
        .as(Mutation::new)
        .list()
        .ofMinSize(1)
        .ofMaxSize(3);
  }
}
