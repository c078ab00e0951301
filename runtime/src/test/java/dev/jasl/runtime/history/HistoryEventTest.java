package dev.jasl.runtime.history;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.time.Instant;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class HistoryEventTest {
  private static final JsonNode ONE = IntNode.valueOf(1);
  private static final String NOT_TRUNCATED = "{\"truncated\":false}";

  static Stream<Arguments> details() {
    TaskLimits limits = new TaskLimits(5L, 2L, "role");
    return Stream.of(
        shown(
            EventType.EXECUTION_STARTED,
            new EventDetails.Started(ONE, "role"),
            "{\"input\":\"1\",\"inputDetails\":" + NOT_TRUNCATED + ",\"roleArn\":\"role\"}"),
        shown(
            EventType.EXECUTION_SUCCEEDED,
            new EventDetails.Output(ONE),
            "{\"output\":\"1\",\"outputDetails\":" + NOT_TRUNCATED + "}"),
        shown(EventType.EXECUTION_FAILED, new EventDetails.Failure(null, null), "{}"),
        shown(
            EventType.EXECUTION_ABORTED,
            new EventDetails.Failure("e", "c"),
            "{\"error\":\"e\",\"cause\":\"c\"}"),
        shown(EventType.EXECUTION_REDRIVEN, new EventDetails.Redriven(1), "{\"redriveCount\":1}"),
        shown(
            EventType.PASS_STATE_ENTERED,
            new EventDetails.StateEntered("S", ONE),
            "{\"name\":\"S\",\"input\":\"1\",\"inputDetails\":" + NOT_TRUNCATED + "}"),
        shown(
            EventType.PASS_STATE_EXITED,
            new EventDetails.StateExited("S", ONE, null),
            "{\"name\":\"S\",\"output\":\"1\",\"outputDetails\":" + NOT_TRUNCATED + "}"),
        shown(
            EventType.TASK_STATE_EXITED,
            new EventDetails.StateExited(
                "S", ONE, JsonNodeFactory.instance.objectNode().put("v", "x")),
            "{\"name\":\"S\",\"output\":\"1\",\"outputDetails\":" + NOT_TRUNCATED
                + ",\"assignedVariables\":{\"v\":\"\\\"x\\\"\"},\"assignedVariablesDetails\":"
                + NOT_TRUNCATED + "}"),
        shown(
            EventType.PASS_STATE_EXITED,
            new EventDetails.StateExited("S", ONE, JsonNodeFactory.instance.objectNode()),
            "{\"name\":\"S\",\"output\":\"1\",\"outputDetails\":" + NOT_TRUNCATED + "}"),
        shown(
            EventType.TASK_SCHEDULED,
            new EventDetails.TaskScheduled("sns", "publish", "eu-west-1", ONE, limits),
            "{\"resourceType\":\"sns\",\"resource\":\"publish\",\"region\":\"eu-west-1\",\"parameters\":\"1\","
                + "\"timeoutInSeconds\":5,\"heartbeatInSeconds\":2,\"taskCredentials\":{\"roleArn\":\"role\"}}"),
        shown(
            EventType.TASK_STARTED,
            new EventDetails.TaskStarted("sns", "publish"),
            "{\"resourceType\":\"sns\",\"resource\":\"publish\"}"),
        shown(
            EventType.TASK_SUBMITTED,
            new EventDetails.TaskOutput("sns", "publish", ONE),
            "{\"resourceType\":\"sns\",\"resource\":\"publish\",\"output\":\"1\",\"outputDetails\":"
                + NOT_TRUNCATED + "}"),
        shown(
            EventType.TASK_FAILED,
            new EventDetails.TaskFailure("sns", "publish", "e", null),
            "{\"resourceType\":\"sns\",\"resource\":\"publish\",\"error\":\"e\"}"),
        shown(
            EventType.LAMBDA_FUNCTION_SCHEDULED,
            new EventDetails.Scheduled("arn", ONE, TaskLimits.none()),
            "{\"resource\":\"arn\",\"input\":\"1\",\"inputDetails\":" + NOT_TRUNCATED + "}"),
        shown(EventType.LAMBDA_FUNCTION_STARTED, EventDetails.none(), null),
        shown(EventType.ACTIVITY_STARTED, new EventDetails.ActivityStarted(null), "{}"),
        shown(EventType.MAP_STATE_STARTED, new EventDetails.MapStarted(3), "{\"length\":3}"),
        shown(
            EventType.MAP_ITERATION_STARTED,
            new EventDetails.Iteration("M", 2),
            "{\"name\":\"M\",\"index\":2}"),
        shown(
            EventType.MAP_RUN_STARTED,
            new EventDetails.MapRunStarted("arn"),
            "{\"mapRunArn\":\"arn\"}"),
        shown(
            EventType.MAP_RUN_REDRIVEN,
            new EventDetails.MapRunRedriven("arn", 1),
            "{\"mapRunArn\":\"arn\",\"redriveCount\":1}"),
        shown(
            EventType.EVALUATION_FAILED,
            new EventDetails.Evaluation("e", "c", "Output/x", "S"),
            "{\"error\":\"e\",\"cause\":\"c\",\"location\":\"Output/x\",\"state\":\"S\"}"));
  }

  private static Arguments shown(EventType type, EventDetails details, @Nullable String json) {
    return Arguments.of(type, details, json);
  }

  @ParameterizedTest
  @MethodSource("details")
  void eventsAreShownAsGetExecutionHistoryShowsThem(
      EventType type, EventDetails details, @Nullable String json) {
    HistoryEvent event =
        new HistoryEvent(4, 3, Instant.parse("2025-01-01T00:00:00.120Z"), type, details);

    String member = json == null ? "" : ",\"" + type.detailsMember().orElseThrow() + "\":" + json;
    assertThat(event.toJson())
        .hasToString("{\"timestamp\":\"2025-01-01T00:00:00.12Z\",\"type\":\"" + type
            + "\",\"id\":4,\"previousEventId\":3" + member + "}");
  }

  @Test
  void everyTypeIsSpelledAsItsNameSays() {
    for (EventType type : EventType.values()) {
      assertThat(type.toString().replaceAll("(?<=.)([A-Z])", "_$1"))
          .isEqualToIgnoringCase(type.name());
    }
  }

  @ParameterizedTest
  @CsvSource({
    "2025-01-01T00:00:00Z,           2025-01-01T00:00:00Z",
    "2025-01-01T00:00:00.100Z,       2025-01-01T00:00:00.1Z",
    "2025-01-01T00:00:00.123456789Z, 2025-01-01T00:00:00.123Z",
    "2025-01-01T00:00:00.000999Z,    2025-01-01T00:00:00Z"
  })
  void timestampsCountMillisecondsAndDropZeros(Instant instant, String text) {
    assertThat(Timestamps.text(instant)).isEqualTo(text);
  }
}
