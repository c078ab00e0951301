package dev.jasl.realworld;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/** The published definitions, where they lie beside the checkout. */
final class Published {
  private static final ObjectMapper JSON = new ObjectMapper();

  private Published() {}

  static JsonNode definition(String id) {
    return read(folder().resolve(id + ".json"));
  }

  static List<JsonNode> all() {
    try (Stream<Path> files = Files.list(folder())) {
      return files
          .filter(file -> file.toString().endsWith(".json"))
          .sorted()
          .map(Published::read)
          .toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static Path folder() {
    Path folder = Path.of(System.getProperty("jasl.conformance", "no-corpus"), "realworld");
    String missing = "no published definitions in " + folder + "; set -Djasl.conformance";
    if (!Files.isDirectory(folder)) {
      System.out.println("A test of what was published is skipped: " + missing);
    }
    Assumptions.assumeTrue(Files.isDirectory(folder), missing);
    return folder;
  }

  private static JsonNode read(Path file) {
    try {
      return JSON.readTree(file.toFile()).path("definition");
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
