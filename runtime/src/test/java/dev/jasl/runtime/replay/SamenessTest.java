package dev.jasl.runtime.replay;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.jasl.io.JsonText;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class SamenessTest {
  private static final Sameness SAMENESS =
      new Sameness(Instant.parse("2026-03-01T10:00:00Z"), Instant.parse("2026-03-01T11:00:00Z"));

  private static JsonNode exited(String output, String more) {
    JsonNode event = JsonText.read(
            "{\"type\": \"PassStateExited\", \"stateExitedEventDetails\": {\"name\": \"P\"%s}}"
                .formatted(more))
        .orThrow();
    ((ObjectNode) event.get("stateExitedEventDetails")).put("output", output);
    return event;
  }

  private static void assertSame(String one, String other) {
    assertThat(SAMENESS.difference(exited(one, ""), exited(other, ""))).isEmpty();
  }

  private static void assertDifferent(String one, String other, String where) {
    assertThat(SAMENESS.difference(exited(one, ""), exited(other, "")))
        .contains("stateExitedEventDetails/output" + where);
  }

  @Test
  void jsonTextsAreComparedByWhatTheyHold() {
    assertSame("{\"a\": 1.0, \"b\": [true]}", "{\"b\":[true],\"a\":1}");
    assertDifferent("{\"a\": {\"b\": [1, 2]}}", "{\"a\": {\"b\": [1, 3]}}", "/a/b/1");
    assertDifferent("[1]", "[1, 2]", "");
  }

  @Test
  void generatedValuesMayDifferButNotTurnIntoOthers() {
    assertSame(
        "\"id-b1e6f1a4-6c41-4a52-9a0e-8f8ed1c0a7d3\"",
        "\"id-06c45d18-8009-454f-b88b-b8a8724c81ec\"");
    assertDifferent("\"b1e6f1a4-6c41-4a52-9a0e-8f8ed1c0a7d3\"", "\"b1e6f1a4\"", "");
  }

  @Test
  void idsOfEventsInCausesDependOnHowBranchesInterleaved() {
    assertSame("\"(entered at the event id #14). No\"", "\"(entered at the event id #9). No\"");
    assertDifferent(
        "\"(entered at the event id #14). No\"", "\"(entered at the event id #14). Yes\"", "");
  }

  @Test
  void timesMayDifferWithinTheExecution() {
    assertSame("\"2026-03-01T10:20:00Z\"", "\"2026-03-01T10:20:00.25Z\"");
    assertDifferent("\"2026-03-01T10:20:00Z\"", "\"2026-03-02T10:20:00Z\"", "");
    assertSame("1772361000000", "1772361000001");
    assertDifferent("1000", "1001", "");
  }

  @Test
  void whatTheHistoryCutOffIsNotCompared() {
    String cut = ", \"outputDetails\": {\"truncated\": true}";
    assertThat(SAMENESS.difference(exited("{\"a\": \"lo", cut), exited("{\"a\": \"long\"}", "")))
        .isEmpty();
  }
}
