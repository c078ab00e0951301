package dev.jasl.io;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.jasl.diagnostic.Diagnostic;
import dev.jasl.diagnostic.Severity;
import dev.jasl.diagnostic.Validated;
import dev.jasl.model.Definition;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Definitions that others wrote: nothing is lost, and what the service accepts is accepted. */
class CorpusTest {
  /** Labelled valid by a tool's own tests, but no definition that the service takes, and why. */
  private static final Map<String, String> LABELLED_VALID_BUT_WRONG = Map.of(
      "lint-83e980ad37ab.json",
          "JSONPath inside a JSONata machine; AWS was recorded to refuse that",
      "lint-3c462a93a7e3.json", "Credentials without RoleArn; AWS refused a deployment with such",
      "lint-5cbbf5bfe782.json", "the same",
      "lint-663207efdc5d.json", "the same");

  @ParameterizedTest
  @CsvSource({"realworld, 475, 0", "recorded/executions, 850, 0", "lint, 391, 5"})
  void whatWasReadIsWrittenBackEqual(String folder, int equal, int withoutValue) {
    List<String> same = new ArrayList<>();
    List<String> changed = new ArrayList<>();
    List<String> unreadable = new ArrayList<>();
    for (Corpus.Case found : Corpus.in(folder)) {
      JsonNode json = found.definition();
      Validated<Definition> read = DefinitionReader.read(json.toString());
      List<String> pile = read.value()
          .map(value -> DefinitionWriter.toJson(value).equals(json) ? same : changed)
          .orElse(unreadable);
      pile.add(found.name());
    }
    String figures =
        "%s: %d of %d equal".formatted(folder, same.size(), same.size() + changed.size());
    assertThat(changed).as(figures).isEmpty();
    assertThat(same).as(figures).hasSizeGreaterThanOrEqualTo(equal);
    assertThat(unreadable).as("no StartAt, no States or no object").hasSize(withoutValue);
  }

  @ParameterizedTest
  @CsvSource({"realworld", "recorded/executions", "lint"})
  void textOfEitherFormReadsToTheSameDefinition(String folder) {
    for (Corpus.Case found : Corpus.in(folder)) {
      DefinitionReader.read(found.definition()).value().ifPresent(definition -> {
        assertThat(DefinitionReader.read(DefinitionWriter.compact(definition)).value())
            .as(found.name())
            .hasValue(definition);
        assertThat(DefinitionReader.read(DefinitionWriter.pretty(definition)).value())
            .as(found.name())
            .hasValue(definition);
      });
    }
  }

  @ParameterizedTest
  @CsvSource({"realworld, 475", "recorded/executions, 850", "lint, 391"})
  void yamlReadsToTheDefinitionThatItsJsonReadsTo(String folder, int readable) {
    int read = 0;
    for (Corpus.Case found : Corpus.in(folder)) {
      Optional<Definition> definition =
          DefinitionReader.read(found.definition()).value();
      for (YamlWriter style : YamlWriter.values()) {
        assertThat(DefinitionReader.read(style.write(found.definition()), TextFormat.YAML)
                .value())
            .as("%s in %s YAML", found.name(), style)
            .isEqualTo(definition);
      }
      read += definition.isPresent() ? 1 : 0;
    }
    assertThat(read).isGreaterThanOrEqualTo(readable);
  }

  @Test
  void noErrorIsReportedInWhatTheServiceHasRun() {
    List<Corpus.Case> recorded = Corpus.in("recorded/executions");
    assertThat(alarms(recorded))
        .as("in %d recorded executions", recorded.size())
        .isEmpty();
  }

  @Test
  void noErrorIsReportedInWhatIsLabelledValid() {
    List<Corpus.Case> valid = Corpus.in("lint").stream()
        .filter(found -> found.file().path("expect").asText().equals("valid"))
        .filter(found -> !LABELLED_VALID_BUT_WRONG.containsKey(found.name()))
        .toList();
    assertThat(alarms(valid)).as("in %d definitions", valid.size()).isEmpty();
  }

  @Test
  void everyFindingOfTheCorpusHasAPositionInItsText() {
    for (Corpus.Case found : Corpus.in("lint")) {
      String text = found.definition().isTextual()
          ? found.definition().textValue()
          : found.definition().toPrettyString();
      assertThat(DefinitionReader.read(text).diagnostics())
          .as(found.name())
          .allMatch(diagnostic -> diagnostic.location().position().isPresent());
    }
  }

  private static List<String> alarms(List<Corpus.Case> cases) {
    List<String> alarms = new ArrayList<>();
    for (Corpus.Case found : cases) {
      for (Diagnostic diagnostic : DefinitionReader.read(found.definition()).diagnostics()) {
        if (diagnostic.severity() == Severity.ERROR) {
          alarms.add(found.name() + ": " + diagnostic);
        }
      }
    }
    return alarms;
  }
}
