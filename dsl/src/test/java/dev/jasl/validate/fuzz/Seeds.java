package dev.jasl.validate.fuzz;

import com.fasterxml.jackson.databind.JsonNode;
import dev.jasl.io.JsonText;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The definitions that are changed: the project's own, and those of the conformance corpus where it is at hand. */
final class Seeds {
  private static final List<Path> OWN =
      List.of(Path.of("src/test/resources"), Path.of("../benchmarks/src/main/resources"));
  private static final int TOO_BIG = 20_000;

  static final List<JsonNode> ALL = all();

  private Seeds() {}

  private static List<JsonNode> all() {
    List<JsonNode> seeds = new ArrayList<>();
    OWN.forEach(folder -> definitions(folder, ".asl.json").forEach(seeds::add));
    Path corpus = Path.of(System.getProperty("jasl.conformance", "absent"));
    for (String part : List.of("recorded/executions", "recorded/validation", "lint", "realworld")) {
      if (Files.isDirectory(corpus.resolve(part))) {
        definitions(corpus.resolve(part), ".json")
            .map(each -> each.path("definition"))
            .flatMap(Seeds::unwrapped)
            .forEach(seeds::add);
      }
    }
    return seeds.stream().filter(JsonNode::isObject).toList();
  }

  private static Stream<JsonNode> definitions(Path folder, String suffix) {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(file -> file.toString().endsWith(suffix)).sorted().toList().stream()
          .flatMap(file -> read(file).stream());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Nothing for fixtures that are no JSON, or far bigger than definitions are. */
  private static Optional<JsonNode> read(Path file) {
    try {
      String text = Files.readString(file, StandardCharsets.ISO_8859_1);
      return text.length() > TOO_BIG ? Optional.empty() : JsonText.read(text).value();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Some cases have the definition as text. */
  private static Stream<JsonNode> unwrapped(JsonNode definition) {
    return definition.isTextual()
        ? JsonText.read(definition.textValue()).value().stream()
        : Stream.of(definition);
  }
}
