package dev.jasl.io;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.jasl.diagnostic.Code;
import dev.jasl.diagnostic.Diagnostic;
import dev.jasl.diagnostic.Validated;
import dev.jasl.model.Definition;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each {@code x.asl.json} and {@code x.asl.yaml} under {@code reader/} has in {@code x.diagnostics} all that the reader says about it, one finding a line,
 * with line and column. Where there is a value, it is written back as it was.
 */
class ReaderFixturesTest {
  static Stream<String> fixtures() throws IOException, URISyntaxException {
    URI folder =
        Objects.requireNonNull(ReaderFixturesTest.class.getResource("reader")).toURI();
    try (Stream<Path> files = Files.list(Path.of(folder))) {
      List<String> names = files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.matches(".*\\.asl\\.(json|yaml)"))
          .sorted()
          .toList();
      return names.stream();
    }
  }

  @ParameterizedTest
  @MethodSource("fixtures")
  void findingsAreThoseInTheFileBesideIt(String fixture) {
    List<String> found =
        read(fixture).diagnostics().stream().map(ReaderFixturesTest::line).toList();
    assertThat(found)
        .containsExactlyElementsOf(
            text(fixture.replaceAll("\\.asl\\..*", ".diagnostics")).lines().toList());
  }

  @ParameterizedTest
  @MethodSource("fixtures")
  void whatWasReadIsWrittenBackAsItWas(String fixture) {
    read(fixture)
        .value()
        .ifPresent(definition -> assertThat(DefinitionWriter.toJson(definition))
            .isEqualTo(json(fixture).orElseThrow()));
  }

  @ParameterizedTest
  @MethodSource("fixtures")
  void aTreeReadsToWhatItsTextReadsTo(String fixture) {
    json(fixture)
        .ifPresent(json -> assertThat(DefinitionReader.read(json).value())
            .isEqualTo(read(fixture).value()));
  }

  @Test
  void everyCodeOfTheReaderHasAFixture() throws IOException, URISyntaxException {
    Set<Code> reported = EnumSet.noneOf(Code.class);
    fixtures()
        .flatMap(fixture -> read(fixture).diagnostics().stream())
        .forEach(found -> reported.add(found.code()));
    Set<Code> tooLargeForAFile = EnumSet.of(Code.DEFINITION_TOO_LARGE, Code.JSON_TOO_DEEP);
    Set<Code> ofTheReader = Arrays.stream(Code.values())
        .filter(
            code -> code.name().matches("(JSON|YAML|FIELD|NOT|STATE_TYPE|QUERY|CREDENTIALS)_.*"))
        .collect(Collectors.toSet());
    assertThat(reported)
        .containsAll(ofTheReader.stream()
            .filter(code -> !tooLargeForAFile.contains(code))
            .toList());
  }

  private static Validated<Definition> read(String fixture) {
    String text = text(fixture);
    return DefinitionReader.read(text, TextFormat.of(fixture, text));
  }

  private static Optional<JsonNode> json(String fixture) {
    String text = text(fixture);
    return new TextReading(TextFormat.of(fixture, text).tokens(text)).run().value();
  }

  private static String line(Diagnostic found) {
    return found.location().position().map(Object::toString).orElse("-") + " " + found;
  }

  private static String text(String resource) {
    try (var stream = Objects.requireNonNull(
        ReaderFixturesTest.class.getResourceAsStream("reader/" + resource), resource)) {
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
