package dev.jasl.runtime.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.jasl.runtime.replay.Difference;
import dev.jasl.runtime.replay.RecordedHistory;
import dev.jasl.runtime.replay.Replay;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/** Replays the history of every recorded execution that the engine runs as the service did, from the history alone. */
class RecordedReplaysTest {
  /** As many are replayed today; fewer is a step back. */
  private static final int REPLAYED = 485;

  private final List<String> failures = new ArrayList<>();
  private int passed;

  @Test
  void recordedHistoriesAreReplayedWithoutDifference() throws IOException {
    Path folder =
        Path.of(System.getProperty("jasl.conformance", "")).resolve("recorded/executions");
    Assumptions.assumeTrue(
        Files.isDirectory(folder), "no recordings in " + folder + "; set -Djasl.conformance");
    try (Stream<Path> files = Files.list(folder)) {
      files
          .filter(file -> file.toString().endsWith(".json"))
          .sorted()
          .map(RecordedCase::read)
          .filter(RecordedReplaysTest::isReplayable)
          .forEach(this::check);
    }
    System.out.printf("recorded histories: %d replayed, %d differ%n", passed, failures.size());
    assertThat(failures).isEmpty();
    assertThat(passed).isGreaterThanOrEqualTo(REPLAYED);
  }

  /** With a history whose links are not lost, of an execution that the engine gets right when it is given the outcomes. */
  private static boolean isReplayable(RecordedCase recorded) {
    return recorded.expect().has("events")
        && !recorded.isNormalised()
        && Verdict.of(recorded).agrees();
  }

  private void check(RecordedCase recorded) {
    RecordedHistory history = RecordedHistory.of(CliHistory.of(recorded));
    Replay replay = Replay.of(recorded.definition())
        .matching((event, replayed) -> difference(recorded, event, replayed));
    if (recorded.json().has("executionArn")) {
      replay = replay.executionArn(recorded.json().get("executionArn").asText());
    }
    Optional<Difference> difference = replay.run(history).difference();
    if (difference.isEmpty()) {
      passed++;
    } else {
      failures.add(recorded.id() + "\n" + difference.get());
    }
  }

  /** By the recordings' rules, which know what values are hidden. */
  private static Optional<String> difference(
      RecordedCase recorded, JsonNode event, JsonNode replayed) {
    int index = event.path("id").asInt() - 1;
    Likeness likeness = new Likeness(recorded.hidden());
    likeness.compare(
        "/events/" + index,
        withoutIds(recorded.expect().path("events").get(index).deepCopy()),
        withoutIds(EventView.of((ObjectNode) replayed)));
    return likeness.differences().stream().findFirst();
  }

  private static JsonNode withoutIds(ObjectNode event) {
    return event.without(List.of("id", "previousEventId"));
  }
}
