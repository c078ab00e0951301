package dev.jasl.recorded;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.jasl.model.Integration;
import dev.jasl.model.Resource;
import dev.jasl.shape.results.IntegrationResults;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/**
 * TestState refuses a mocked result in which a field is of another kind than the service's model says: the tables must not foretell such
 * a result either. It needs the corpus beside the checkout and is skipped without it.
 */
class RefusedMocksTest {
  private static final JsonMapper MAPPER = JsonMapper.builder().build();
  private final List<String> foretold = new ArrayList<>();
  private int compared;

  @Test
  void whatTheServiceRefusesAsAMockIsNotForetold() throws IOException {
    Path folder = Path.of(System.getProperty("jasl.conformance", "none"), "recorded", "teststate");
    Assumptions.assumeTrue(
        Files.isDirectory(folder), "no recorded calls of TestState in " + folder);
    try (Stream<Path> files = Files.list(folder)) {
      files
          .filter(file -> file.toString().endsWith(".json"))
          .map(RefusedMocksTest::read)
          .forEach(this::compare);
    }

    assertThat(foretold).isEmpty();
    assertThat(compared).isGreaterThanOrEqualTo(10);
  }

  private void compare(JsonNode recorded) {
    String refusal = recorded.path("expect").path("exception").path("message").asText();
    if (!refusal.matches("Mock result schema validation error: Field '\\w+' must be .*")) {
      return;
    }
    JsonNode request = recorded.get("request");
    Integration integration = new Resource(
            request.get("definition").get("Resource").asText())
        .integration()
        .orElseThrow();
    JsonNode mock = read(request.get("mock").get("result").asText());
    if (!integration.service().equals("aws-sdk:kms")) {
      compared++;
      if (IntegrationResults.of(integration).admits(mock)) {
        foretold.add("%s: %s refuses %s: %s"
            .formatted(recorded.path("id").asText(), integration, mock, refusal));
      }
    }
  }

  private static JsonNode read(Path file) {
    try {
      return MAPPER.readTree(file.toFile());
    } catch (IOException unreadable) {
      throw new UncheckedIOException(file.toString(), unreadable);
    }
  }

  private static JsonNode read(String text) {
    try {
      return MAPPER.readTree(text);
    } catch (IOException malformed) {
      throw new UncheckedIOException(text, malformed);
    }
  }
}
