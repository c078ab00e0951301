package dev.jasl.runtime.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import dev.jasl.io.JsonText;
import dev.jasl.runtime.statetest.StateTest;
import dev.jasl.runtime.statetest.StateTestException;
import dev.jasl.runtime.statetest.StateTestRequest;
import dev.jasl.runtime.task.TaskAnswer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/** Asks every recorded {@code TestState} call again, and compares response or exception. */
class RecordedStateTestsTest {
  /** As many agree today; fewer is a step back. */
  private static final int AGREEING = 155;

  private final List<String> failures = new ArrayList<>();
  private int passed;
  private int refusedBySdk;

  @Test
  void recordedStateTestsAnswerAsTheService() throws IOException {
    Path folder = Path.of(System.getProperty("jasl.conformance", "")).resolve("recorded/teststate");
    if (!Files.isDirectory(folder)) {
      System.out.println("RecordedStateTestsTest is skipped: there is no corpus in " + folder
          + "; set -Djasl.conformance");
    }
    Assumptions.assumeTrue(
        Files.isDirectory(folder), "no recordings in " + folder + "; set -Djasl.conformance");
    try (Stream<Path> files = Files.list(folder)) {
      files.filter(file -> file.toString().endsWith(".json")).sorted().forEach(this::check);
    }
    System.out.printf(
        "recorded state tests: %d passed, %d failed, %d refused by the SDK before the call%n",
        passed, failures.size(), refusedBySdk);
    assertThat(failures).isEmpty();
    assertThat(passed).isGreaterThanOrEqualTo(AGREEING);
  }

  private void check(Path file) {
    RecordedCase recorded = RecordedCase.read(file);
    if (recorded.expect().path("exception").path("code").asText().equals("ParamValidationError")) {
      refusedBySdk++;
      return;
    }
    Likeness likeness = new Likeness(recorded.hidden());
    try {
      likeness.compare("", recorded.expect(), view(answer(recorded)));
    } catch (RuntimeException failure) {
      likeness.differences().add(failure.toString());
    }
    if (likeness.differences().isEmpty()) {
      passed++;
    } else {
      failures.add(recorded.id() + "\n    " + String.join("\n    ", likeness.differences()));
    }
  }

  private static ObjectNode answer(RecordedCase recorded) {
    try {
      return StateTest.local()
          .in("us-east-1", "111111111111")
          .startingAt(Instant.parse("2024-01-01T00:00:00Z"))
          .answeredBy(call -> TaskAnswer.success(serviceResult(recorded)))
          .run(request(recorded.json()))
          .toJson();
    } catch (StateTestException refused) {
      ObjectNode exception = JsonNodeFactory.instance.objectNode();
      exception
          .putObject("exception")
          .put("code", refused.code())
          .put("message", refused.getMessage());
      return exception;
    }
  }

  /** What the service gave; where that is not recorded, the states hand it on as it came. */
  private static JsonNode serviceResult(RecordedCase recorded) {
    return recorded.json().has("serviceResult")
        ? recorded.json().get("serviceResult")
        : recorded.expect().path("output");
  }

  /** The request with the definition as text again. */
  private static StateTestRequest request(JsonNode json) {
    ObjectNode request = json.path("request").deepCopy();
    request.put(
        "definition",
        request.has("definition")
            ? request.get("definition").toString()
            : request.path("definitionText").asText());
    return StateTestRequest.of(request);
  }

  /** The response with JSON texts as the values they hold. */
  private static ObjectNode view(ObjectNode response) {
    open(response, "output");
    if (response.get("inspectionData") instanceof ObjectNode data) {
      for (Map.Entry<String, JsonNode> member : List.copyOf(data.properties())) {
        open(data, member.getKey());
      }
    }
    return response;
  }

  private static void open(ObjectNode holder, String field) {
    if (holder.get(field) instanceof TextNode text) {
      holder.set(field, JsonText.read(text.textValue()).orThrow());
    }
  }
}
