package dev.jasl.benchmarks;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Texts of definitions such as people write: of the conformance corpus where it is at hand, else three of our own. */
final class SampleDefinitions {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final List<String> OWN = List.of("w1_pass10", "w2_choice", "w2p_choice_pass");

  private SampleDefinitions() {}

  /**
   * Our own are a little longer than the median of published ones; of the corpus it is the fifth of the published ones around the
   * median.
   *
   * @param corpus a folder, or nothing that exists
   */
  static List<String> ofMedianSize(Path corpus) {
    Path published = corpus.resolve("realworld");
    return Files.isDirectory(published)
        ? middle(published)
        : OWN.stream().map(SampleDefinitions::workload).toList();
  }

  private static List<String> middle(Path folder) {
    List<String> all = new ArrayList<>(texts(folder));
    all.sort(Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder()));
    return all.subList(all.size() * 2 / 5, all.size() * 3 / 5);
  }

  private static List<String> texts(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> file.toString().endsWith(".json"))
          .map(SampleDefinitions::definition)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String definition(Path file) {
    try {
      JsonNode definition = JSON.readTree(file.toFile()).path("definition");
      return definition.isTextual() ? definition.textValue() : definition.toString();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String workload(String name) {
    String path = "/workloads/" + name + ".asl.json";
    try (InputStream resource = SampleDefinitions.class.getResourceAsStream(path)) {
      return new String(resource.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
