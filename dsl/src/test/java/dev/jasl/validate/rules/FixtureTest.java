package dev.jasl.validate.rules;

import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.jasl.diagnostic.Code;
import dev.jasl.diagnostic.Diagnostic;
import dev.jasl.io.DefinitionWriter;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The definitions under {@code src/test/resources/dev/jasl/validate/rules}, and that there are some for every code. */
class FixtureTest {
  /** Codes whose fixture would be too big for a file; the reader's own tests have them. */
  private static final List<Code> TOO_BIG = List.of(Code.DEFINITION_TOO_LARGE, Code.JSON_TOO_DEEP);

  /** What can be said of a definition alone. */
  private static final Set<Code.Layer> IN_JSON = Set.of(Code.Layer.STRUCTURE, Code.Layer.VARIABLES, Code.Layer.SHAPES);

  private static final Map<Code, List<Fixture>> FIXTURES =
      Fixture.all().stream().collect(groupingBy(Fixture::code));

  static List<Fixture> fixtures() {
    return Fixture.all();
  }

  static Stream<Fixture> readable() {
    return fixtures().stream().filter(fixture -> fixture.read().value().isPresent());
  }

  static Stream<Code> codes() {
    return Arrays.stream(Code.values())
        .filter(code -> IN_JSON.contains(code.layer()) && !TOO_BIG.contains(code));
  }

  @ParameterizedTest
  @MethodSource("fixtures")
  void exactlyTheExpectedIsFound(Fixture fixture) {
    assertThat(fixture.found()).containsExactlyInAnyOrderElementsOf(fixture.expected());
  }

  @ParameterizedTest
  @MethodSource("readable")
  void everyLocationIsAPlaceInTheText(Fixture fixture) {
    JsonNode json = DefinitionWriter.toJson(fixture.read().value().orElseThrow());

    assertThat(fixture.findings())
        .extracting(Diagnostic::location)
        .allSatisfy(location -> assertThat(json.at(location.pointer()).isMissingNode())
            .as(location.toString())
            .isFalse());
  }

  @ParameterizedTest
  @MethodSource("codes")
  void everyCodeIsFoundInAFixtureAndNotInANearMiss(Code code) {
    List<Fixture> fixtures = FIXTURES.getOrDefault(code, List.of());

    assertThat(fixtures).anyMatch(fixture -> reports(fixture, code));
    assertThat(fixtures).anyMatch(fixture -> fixture.findings().isEmpty());
  }

  private static boolean reports(Fixture fixture, Code code) {
    return fixture.findings().stream().map(Diagnostic::code).anyMatch(code::equals);
  }
}
