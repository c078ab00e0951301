package dev.jasl.runtime.replay;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.jasl.io.JsonText;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * Compares the details of events by value: JSON texts as what they hold, numbers by their value. Some values can never be the same again
 * and count as equal where both sides have one: generated UUIDs, task tokens, times within the execution, and the ids of events in causes,
 * which depend on how branches interleaved.
 */
final class Sameness implements EventMatcher {
  private static final Pattern UUID =
      Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");
  private static final Pattern TOKEN = Pattern.compile("A[A-Za-z0-9+/=_-]{99,}");
  private static final Pattern EVENT = Pattern.compile("event id #[0-9]+");
  private static final Set<String> JSON_TEXTS = Set.of("input", "output", "parameters", "cause");

  private final Instant from;
  private final Instant to;

  /** @param from when the execution began */
  Sameness(Instant from, Instant to) {
    this.from = from;
    this.to = to;
  }

  @Override
  public Optional<String> difference(JsonNode recorded, JsonNode replayed) {
    if (!recorded.path("type").equals(replayed.path("type"))) {
      return Optional.of("type");
    }
    for (String name : names(recorded, replayed)) {
      if (name.endsWith("EventDetails")) {
        Optional<String> found = ofDetails(name, recorded.path(name), replayed.path(name));
        if (found.isPresent()) {
          return found;
        }
      }
    }
    return Optional.empty();
  }

  private Optional<String> ofDetails(String at, JsonNode recorded, JsonNode replayed) {
    for (String name : names(recorded, replayed)) {
      if (!isBeside(name, recorded)) {
        Optional<String> found = ofValues(
            at + "/" + name, opened(name, recorded.path(name)), opened(name, replayed.path(name)));
        if (found.isPresent()) {
          return found;
        }
      }
    }
    return Optional.empty();
  }

  /** Says whether a text was cut off, or is one that was: there is nothing to compare it with. */
  private static boolean isBeside(String name, JsonNode details) {
    return name.endsWith("Details")
        || details.path(name + "Details").path("truncated").asBoolean();
  }

  private static JsonNode opened(String name, JsonNode value) {
    if (name.equals("assignedVariables") && value.isObject()) {
      ObjectNode variables = value.deepCopy();
      value.properties().forEach(each -> variables.set(each.getKey(), parsed(each.getValue())));
      return variables;
    }
    return JSON_TEXTS.contains(name) ? parsed(value) : value;
  }

  private static JsonNode parsed(JsonNode text) {
    return text.isTextual() ? JsonText.read(text.textValue()).value().orElse(text) : text;
  }

  private Optional<String> ofValues(String at, JsonNode recorded, JsonNode replayed) {
    if (recorded.isObject() && replayed.isObject()) {
      for (String name : names(recorded, replayed)) {
        Optional<String> found =
            ofValues(at + "/" + name, recorded.path(name), replayed.path(name));
        if (found.isPresent()) {
          return found;
        }
      }
      return Optional.empty();
    }
    if (recorded.isArray() && replayed.isArray() && recorded.size() == replayed.size()) {
      for (int i = 0; i < recorded.size(); i++) {
        Optional<String> found = ofValues(at + "/" + i, recorded.get(i), replayed.get(i));
        if (found.isPresent()) {
          return found;
        }
      }
      return Optional.empty();
    }
    return isSame(recorded, replayed) ? Optional.empty() : Optional.of(at);
  }

  private boolean isSame(JsonNode recorded, JsonNode replayed) {
    if (recorded.isNumber() && replayed.isNumber()) {
      return recorded.decimalValue().compareTo(replayed.decimalValue()) == 0
          || (isWithin(recorded) && isWithin(replayed));
    }
    return recorded.equals(replayed)
        || (recorded.isTextual()
            && replayed.isTextual()
            && isSameText(recorded.textValue(), replayed.textValue()));
  }

  private boolean isSameText(String recorded, String replayed) {
    return masked(recorded).equals(masked(replayed)) || (isWithin(recorded) && isWithin(replayed));
  }

  private static String masked(String text) {
    String named = UUID.matcher(text).replaceAll("<uuid>");
    return EVENT.matcher(TOKEN.matcher(named).replaceAll("<token>")).replaceAll("event id");
  }

  /** Milliseconds since 1970, as {@code $millis()} gives them. */
  private boolean isWithin(JsonNode number) {
    return number.isLong()
        && number.longValue() >= from.toEpochMilli()
        && number.longValue() <= to.toEpochMilli();
  }

  private boolean isWithin(String text) {
    try {
      Instant time = OffsetDateTime.parse(text).toInstant();
      return !time.isBefore(from) && !time.isAfter(to);
    } catch (DateTimeException none) {
      return false;
    }
  }

  private static List<String> names(JsonNode one, JsonNode other) {
    Set<String> names = new TreeSet<>();
    one.fieldNames().forEachRemaining(names::add);
    other.fieldNames().forEachRemaining(names::add);
    return new ArrayList<>(names);
  }
}
