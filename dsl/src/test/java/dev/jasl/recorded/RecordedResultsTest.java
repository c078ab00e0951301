package dev.jasl.recorded;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.jasl.model.Integration;
import dev.jasl.model.Resource;
import dev.jasl.shape.Shape;
import dev.jasl.shape.results.IntegrationResults;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/**
 * What tasks really gave in the corpus is what the tables of results foretell. It needs the corpus beside the checkout and is skipped
 * without it.
 */
class RecordedResultsTest {
  private final List<String> unforeseen = new ArrayList<>();
  private final Map<String, Integer> compared = new TreeMap<>();

  @Test
  void tasksGaveWhatTheTablesForetell() {
    Path folder = Path.of(System.getProperty("jasl.conformance", "none"), "recorded", "executions");
    Assumptions.assumeTrue(Files.isDirectory(folder), "no recorded executions in " + folder);

    RecordedCase.readAll(folder).forEach(this::compare);

    assertThat(unforeseen).as("compared: %s", compared).isEmpty();
    assertThat(compared).hasSizeGreaterThan(10);
    System.out.println("Recorded results compared: " + compared);
  }

  private void compare(RecordedCase recorded) {
    for (JsonNode task : recorded.json().path("tasks")) {
      Resource resource = new Resource(task.path("resource").asText());
      for (JsonNode outcome : task.path("outcomes")) {
        resource.integration().ifPresent(integration -> compare(recorded, integration, outcome));
      }
    }
  }

  private void compare(RecordedCase recorded, Integration integration, JsonNode outcome) {
    Shape shape = IntegrationResults.of(integration);
    JsonNode output = outcome.path("output");
    if (output.isMissingNode() || shape.equals(Shape.unknown())) {
      return;
    }
    compared.merge(integration.service() + ":" + integration.resource(), 1, Integer::sum);
    if (!shape.admits(output)) {
      unforeseen.add("%s: %s gave %s".formatted(recorded.id(), integration, output));
    }
  }
}
