package dev.jasl.io;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.jasl.diagnostic.Code;
import dev.jasl.diagnostic.Diagnostic;
import dev.jasl.diagnostic.Position;
import dev.jasl.diagnostic.Validated;
import dev.jasl.model.Definition;
import dev.jasl.model.OpaqueState;
import java.util.Comparator;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;

class DefinitionReaderProperties {
  /** {@code 1E+3} in a field of seconds comes back as {@code 1000}. */
  private static final Comparator<JsonNode> BY_VALUE = (one, other) -> {
    boolean numbers = one.isNumber() && other.isNumber();
    return numbers ? one.decimalValue().compareTo(other.decimalValue()) : one.equals(other) ? 0 : 1;
  };

  private static final String VALID = """
      {
        "Comment": "Ü😀",
        "StartAt": "A",
        "States": {
          "A": {"Type": "Task", "Resource": "r", "TimeoutSeconds": 1.5e2, "Next": "B",
            "Retry": [{"ErrorEquals": ["States.ALL"], "BackoffRate": 2.0}]},
          "B": {"Type": "Map", "ItemProcessor": {"StartAt": "C", "States": {"C": {"Type": "Pass", "End": true}}},
            "Next": "D"},
          "D": {"Type": "Choice", "Choices": [{"Not": {"Variable": "$.a", "IsNull": false}, "Next": "A"}],
            "Default": "E"},
          "E": {"Type": "Fail", "QueryLanguage": "JSONata", "Error": "{% 'a' & \\"\\u00e9\\" %}"}
        }
      }
      """;

  @Property
  void noTextMakesTheReaderThrow(@ForAll String text) {
    assertThat(DefinitionReader.read(text).diagnostics()).isNotEmpty();
  }

  @Property(edgeCases = EdgeCasesMode.NONE)
  void noMutationOfATextMakesTheReaderThrow(@ForAll("mutations") List<Mutation> mutations) {
    String text = VALID;
    for (Mutation mutation : mutations) {
      text = mutation.apply(text);
    }
    String mutated = text;
    Validated<Definition> read = DefinitionReader.read(mutated);
    assertThat(read.diagnostics())
        .allSatisfy(found -> assertThat(found.location().position()).isPresent());
    read.value()
        .ifPresent(definition -> assertThat(
                DefinitionReader.read(DefinitionWriter.pretty(definition)).value())
            .hasValue(definition));
  }

  @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
  void nothingIsLostWhateverStandsWhere(@ForAll("machines") ObjectNode machine) {
    Definition definition = DefinitionReader.read(machine).value().orElseThrow();
    definition
        .scope()
        .states()
        .values()
        .forEach(state -> Statistics.collect(state instanceof OpaqueState ? "opaque" : "typed"));
    JsonNode written = DefinitionWriter.toJson(definition);
    assertThat(written.equals(BY_VALUE, machine))
        .as("%s%nwritten as %s", machine, written)
        .isTrue();
    Statistics.coverage(coverage -> coverage.check("typed").percentage(typed -> typed > 50));
  }

  @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
  void textAndTreeReadAlike(@ForAll("machines") ObjectNode machine) {
    Validated<Definition> fromTree = DefinitionReader.read(machine);
    Validated<Definition> fromText = DefinitionReader.read(JsonPrinter.pretty(machine));
    assertThat(fromText.value()).isEqualTo(fromTree.value());
    assertThat(fromText.diagnostics()).containsExactlyInAnyOrderElementsOf(fromTree.diagnostics());
  }

  @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
  void anUnknownFieldStandsAtItsKey(
      @ForAll("machines") ObjectNode machine, @ForAll boolean pretty) {
    String text =
        pretty ? JsonPrinter.pretty(machine).replace("\n", "\r\n") : JsonPrinter.compact(machine);
    String[] lines = text.split("\r\n", -1);
    for (Diagnostic found : DefinitionReader.read(text).diagnostics()) {
      if (found.code() == Code.FIELD_UNKNOWN) {
        List<String> segments = found.location().sought();
        Position position = found.location().position().orElseThrow();
        assertThat(lines[position.line() - 1].substring(position.column() - 1))
            .startsWith("\"" + segments.get(segments.size() - 1) + "\":");
      }
    }
  }

  @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
  void anyJsonIsPrintedAsItIsRead(@ForAll("values") JsonNode json) {
    assertThat(JsonText.read(JsonPrinter.pretty(json)).orThrow()).isEqualTo(json);
    assertThat(JsonText.read(JsonPrinter.compact(json)).orThrow()).isEqualTo(json);
  }

  @Provide
  Arbitrary<ObjectNode> machines() {
    return AslArbitraries.machines();
  }

  @Provide
  Arbitrary<JsonNode> values() {
    return AslArbitraries.values();
  }

  /** Replaces some characters of a text. */
  record Mutation(double begin, int length, String replacement) {
    String apply(String text) {
      int from = (int) (begin * text.length());
      int to = Math.min(text.length(), from + length);
      return text.substring(0, from) + replacement + text.substring(to);
    }
  }

  @Provide
  Arbitrary<List<Mutation>> mutations() {
    Arbitrary<String> replacement = Arbitraries.oneOf(
        Arbitraries.of(
            "", "\"", "{", "}", "[", "]", ",", ":", "\\", "1", "-", "e", "null", "true", "\n",
            "\uD83D", "\\ud83d"),
        Arbitraries.strings().ofMaxLength(3));
    return Combinators.combine(
            Arbitraries.doubles().between(0, 1), Arbitraries.integers().between(0, 4), replacement)
        .as(Mutation::new)
        .list()
        .ofMinSize(1)
        .ofMaxSize(3);
  }
}
