package dev.jasl.runtime.conformance;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import dev.jasl.io.JsonText;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Compares what was recorded with what was got, as the recordings' own rules say, and notes every difference. */
final class Likeness {
  private static final Pattern TOKEN = Pattern.compile("<<[^<>]*>[^<>]*>|<[^<>]*>");

  private final Set<String> hidden;
  private final List<String> differences = new ArrayList<>();

  /** @param hidden JSON Pointers of values that the recording hides */
  Likeness(Set<String> hidden) {
    this.hidden = hidden;
  }

  List<String> differences() {
    return differences;
  }

  /** Whether {@link #compare} would find no difference. */
  boolean isAlike(String pointer, JsonNode expected, JsonNode actual) {
    Likeness other = new Likeness(hidden);
    other.compare(pointer, expected, actual);
    return other.differences.isEmpty();
  }

  void compare(String pointer, JsonNode expected, JsonNode actual) {
    if (expected.isObject() && actual.isTextual()) {
      compareValues(pointer, expected, JsonText.read(actual.textValue()).value().orElse(actual));
    } else {
      compareValues(pointer, expected, actual);
    }
  }

  private void compareValues(String pointer, JsonNode expected, JsonNode actual) {
    if ((hidden.contains(pointer) && isLike(expected, actual)) || isLeftOut(pointer, expected)) {
      return;
    }
    if (expected.isObject() && actual.isObject()) {
      compareMembers(pointer, expected, actual);
    } else if (expected.isArray() && actual.isArray()) {
      for (int i = 0; i < Math.max(expected.size(), actual.size()); i++) {
        compare(pointer + "/" + i, expected.path(i), actual.path(i));
      }
    } else if (!isEqual(expected, actual)) {
      differences.add("%s: expected %s, got %s".formatted(pointer, shown(expected), shown(actual)));
    }
  }

  /** Recordings until mid 2024, and those of synchronous executions, have no such member in the context object. */
  private static boolean isLeftOut(String pointer, JsonNode expected) {
    return expected.isMissingNode() && pointer.endsWith("/RedriveCount");
  }

  private void compareMembers(String pointer, JsonNode expected, JsonNode actual) {
    Set<String> names = new TreeSet<>();
    expected.fieldNames().forEachRemaining(names::add);
    actual.fieldNames().forEachRemaining(names::add);
    for (String name : names) {
      String escaped = name.replace("~", "~0").replace("/", "~1");
      compare(pointer + "/" + escaped, expected.path(name), actual.path(name));
    }
  }

  private static boolean isEqual(JsonNode expected, JsonNode actual) {
    return (expected.isNumber() && actual.isNumber())
        ? expected.decimalValue().compareTo(actual.decimalValue()) == 0
        : expected.equals(actual);
  }

  /** A hidden value with a token in it is a pattern; any other stands for anything. */
  private static boolean isLike(JsonNode expected, JsonNode actual) {
    if (actual.isMissingNode()) {
      return false;
    }
    if (!expected.isTextual() || !TOKEN.matcher(expected.textValue()).find()) {
      return true;
    }
    return pattern(expected.textValue())
        .matcher(actual.asText(actual.toString()))
        .matches();
  }

  private static Pattern pattern(String text) {
    StringBuilder regex = new StringBuilder();
    Matcher token = TOKEN.matcher(text);
    int end = 0;
    while (token.find()) {
      regex.append(Pattern.quote(text.substring(end, token.start()))).append(".*");
      end = token.end();
    }
    regex.append(Pattern.quote(text.substring(end)));
    return Pattern.compile(regex.toString(), Pattern.DOTALL);
  }

  private static String shown(JsonNode value) {
    return value instanceof MissingNode ? "nothing" : value.toString();
  }
}
