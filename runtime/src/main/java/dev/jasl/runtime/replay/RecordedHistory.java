package dev.jasl.runtime.replay;

import com.fasterxml.jackson.databind.JsonNode;
import dev.jasl.diagnostic.Validated;
import dev.jasl.io.JsonText;
import dev.jasl.runtime.engine.ExecutionResult;
import dev.jasl.runtime.engine.ExecutionStatus;
import dev.jasl.runtime.engine.Redrive;
import dev.jasl.runtime.task.ExecutionInfo;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The history of a real execution, as {@code aws stepfunctions get-execution-history} prints it:
 *
 * <pre>{@code
 * aws stepfunctions get-execution-history --execution-arn … --include-execution-data >history.json
 * }</pre>
 *
 * <p>The history of an execution that was redriven has all its attempts. Times may be ISO 8601 text or seconds since 1970, the order may be reversed. An event without a time counts as one that took none.
 */
public final class RecordedHistory {
  private static final Set<String> ENDS =
      Set.of("ExecutionSucceeded", "ExecutionFailed", "ExecutionTimedOut");

  private static final Map<String, ExecutionStatus> STATUS = Map.of(
      "ExecutionFailed", ExecutionStatus.FAILED, "ExecutionTimedOut", ExecutionStatus.TIMED_OUT);

  /** In seconds; some thirty thousand years. */
  private static final double LATEST = 1e12;

  private final List<JsonNode> events;
  private final EventTree tree;

  private RecordedHistory(List<JsonNode> events) {
    this.events = List.copyOf(events);
    this.tree = EventTree.of(this.events);
  }

  /**
   * Reads JSON text: an object with {@code events}, or the list itself.
   *
   * @throws IllegalArgumentException if it is anything else, one page of several, does not begin with {@code ExecutionStarted}, or has a
   *     time that cannot be read
   */
  public static RecordedHistory read(String text) {
    Validated<JsonNode> json = JsonText.read(text);
    if (json.value().isEmpty()) {
      throw new IllegalArgumentException("not JSON: " + json.diagnostics().get(0));
    }
    return of(json.value().get());
  }

  /** The same for JSON that has been read. */
  public static RecordedHistory of(JsonNode json) {
    JsonNode list = json.isArray() ? json : json.path("events");
    if (!list.isArray()) {
      throw new IllegalArgumentException(
          "a history is an object with \"events\", as GetExecutionHistory gives it");
    }
    if (json.path("nextToken").isTextual()) {
      throw new IllegalArgumentException(
          "this is one page of a history (it has \"nextToken\"); fetch the rest and put all events into one list");
    }
    List<JsonNode> events = new ArrayList<>();
    list.forEach(events::add);
    events.sort(Comparator.comparingLong(event -> event.path("id").asLong()));
    if (events.isEmpty() || !events.get(0).path("type").asText().equals("ExecutionStarted")) {
      throw new IllegalArgumentException(
          "the history does not begin with ExecutionStarted; a replay needs all events");
    }
    events.forEach(RecordedHistory::time); // one that cannot be read is refused here
    return new RecordedHistory(events);
  }

  /** The events, by id. */
  public List<JsonNode> events() {
    return events;
  }

  /** When the execution started; empty where the events have no times. */
  public Optional<Instant> start() {
    return time(events.get(0));
  }

  Optional<Instant> end() {
    return time(events.get(events.size() - 1));
  }

  EventTree tree() {
    return tree;
  }

  /** The history as it was when the execution was redriven for the first time, the second, and so on; last as it is. */
  List<RecordedHistory> parts() {
    List<RecordedHistory> parts = new ArrayList<>();
    for (int i = 0; i < events.size(); i++) {
      if (isRedrive(events.get(i))) {
        parts.add(new RecordedHistory(events.subList(0, i)));
      }
    }
    parts.add(this);
    return parts;
  }

  /** The events since the execution was started, or redriven last. */
  List<EventTree.Node> latest() {
    List<EventTree.Node> nodes = tree.nodes();
    return nodes.subList(redriven().orElse(0), nodes.size());
  }

  /** The position of the event with which it was redriven last; empty if it was not. */
  OptionalInt redriven() {
    return IntStream.range(0, events.size())
        .filter(position -> isRedrive(events.get(position)))
        .max();
  }

  /** The events before it was redriven last; none if it was not. */
  List<JsonNode> beforeRedrive() {
    return events.subList(0, redriven().orElse(0));
  }

  /**
   * The last redrive.
   *
   * @param execution whose history this is
   */
  Redrive redrive(ExecutionInfo execution) {
    List<JsonNode> before = beforeRedrive();
    JsonNode last = before.get(before.size() - 1);
    JsonNode failure = last.path("executionFailedEventDetails");
    ExecutionResult ended = new ExecutionResult(
        STATUS.getOrDefault(last.path("type").asText(), ExecutionStatus.ABORTED),
        null,
        failure.path("error").textValue(),
        failure.path("cause").textValue(),
        before.stream().map(EarlierEvents::of).toList(),
        execution,
        time(last).orElse(execution.startTime()),
        List.of(),
        List.of());
    return new Redrive(ended, between(last, events.get(before.size())));
  }

  private static boolean isRedrive(JsonNode event) {
    return event.path("type").asText().equals("ExecutionRedriven");
  }

  /** Whether the execution came to an end of its own; else it still ran, or was stopped. */
  boolean isComplete() {
    return ENDS.contains(events.get(events.size() - 1).path("type").asText());
  }

  JsonNode input() {
    return EarlierEvents.json(started().path("input"));
  }

  Optional<String> roleArn() {
    return Optional.ofNullable(started().path("roleArn").textValue());
  }

  /** Of the execution's state machine; empty where no Map Run names it. */
  Optional<String> machineArn() {
    return events.stream()
        .map(event -> event.path("mapRunStartedEventDetails").path("mapRunArn").asText())
        .filter(arn -> arn.contains(":mapRun:") && arn.contains("/"))
        .map(arn -> arn.substring(0, arn.indexOf('/')).replace(":mapRun:", ":stateMachine:"))
        .findFirst();
  }

  /** Where the first integration was called; empty where none was. */
  Optional<String> region() {
    return events.stream()
        .map(event -> event.path("taskScheduledEventDetails").path("region"))
        .filter(JsonNode::isTextual)
        .map(JsonNode::textValue)
        .findFirst();
  }

  private JsonNode started() {
    return events.get(0).path("executionStartedEventDetails");
  }

  /** When an event happened. */
  static Optional<Instant> time(JsonNode event) {
    JsonNode timestamp = event.path("timestamp");
    if (timestamp.isNumber()) {
      if (Math.abs(timestamp.doubleValue()) > LATEST) {
        throw noTime(timestamp, null);
      }
      BigDecimal millis = timestamp.decimalValue().movePointRight(3);
      return Optional.of(Instant.ofEpochMilli(millis.longValue()));
    }
    return timestamp.isTextual() ? Optional.of(parsed(timestamp)) : Optional.empty();
  }

  /** How long after an event another one happened; no time where the events have none. */
  static Duration between(JsonNode first, JsonNode last) {
    Optional<Instant> begun = time(first);
    Optional<Instant> ended = time(last);
    return begun.isPresent() && ended.isPresent() && ended.get().isAfter(begun.get())
        ? Duration.between(begun.get(), ended.get())
        : Duration.ZERO;
  }

  private static Instant parsed(JsonNode timestamp) {
    try {
      return OffsetDateTime.parse(timestamp.textValue()).toInstant();
    } catch (DateTimeException none) {
      throw noTime(timestamp, none);
    }
  }

  private static IllegalArgumentException noTime(
      JsonNode timestamp, @Nullable DateTimeException why) {
    return new IllegalArgumentException(
        "\"timestamp\": %s is neither ISO 8601 with an offset nor a number of seconds"
            .formatted(timestamp),
        why);
  }
}
