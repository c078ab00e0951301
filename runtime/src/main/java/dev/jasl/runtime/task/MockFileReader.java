package dev.jasl.runtime.task;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads both forms of mock files. Places in messages are JSON Pointers. */
final class MockFileReader {
  private static final String MACHINES = "StateMachines";
  private static final String RESPONSES = "MockedResponses";

  MockFile read(JsonNode json) {
    object("", json);
    if (!json.has(MACHINES) && !json.has(RESPONSES)) {
      return new MockFile(Map.of(), scripts("", json));
    }
    Map<String, Script> responses = scripts("/" + RESPONSES, required("", json, RESPONSES));
    Map<MockFile.TestCase, Map<String, Script>> cases = new LinkedHashMap<>();
    for (Map.Entry<String, JsonNode> machine :
        members("/" + MACHINES, required("", json, MACHINES))) {
      String at = "/" + MACHINES + "/" + machine.getKey();
      JsonNode tests = required(at, object(at, machine.getValue()), "TestCases");
      for (Map.Entry<String, JsonNode> test : members(at + "/TestCases", tests)) {
        cases.put(
            new MockFile.TestCase(machine.getKey(), test.getKey()),
            chosen(at + "/TestCases/" + test.getKey(), test.getValue(), responses));
      }
    }
    return new MockFile(cases, Map.of());
  }

  private static Map<String, Script> chosen(
      String at, JsonNode states, Map<String, Script> responses) {
    Map<String, Script> chosen = new LinkedHashMap<>();
    for (Map.Entry<String, JsonNode> state : members(at, states)) {
      Script script = responses.get(state.getValue().asText());
      if (script == null) {
        throw new MockFileException("%s/%s: no response %s in \"%s\"; there are %s"
            .formatted(at, state.getKey(), state.getValue(), RESPONSES, responses.keySet()));
      }
      chosen.put(state.getKey(), script);
    }
    return chosen;
  }

  private static Map<String, Script> scripts(String at, JsonNode json) {
    Map<String, Script> scripts = new LinkedHashMap<>();
    for (Map.Entry<String, JsonNode> script : members(at, json)) {
      scripts.put(script.getKey(), script(at + "/" + script.getKey(), script.getValue()));
    }
    return scripts;
  }

  private static Script script(String at, JsonNode json) {
    List<Script.Line> lines = new ArrayList<>();
    for (Map.Entry<String, JsonNode> attempt : members(at, json)) {
      String here = at + "/" + attempt.getKey();
      Span span = Span.parse(attempt.getKey())
          .orElseThrow(
              () -> new MockFileException(
                  here
                      + ": expected the number of an attempt, such as \"0\", or a range that goes up, such as \"1-3\""));
      for (Script.Line other : lines) {
        if (other.span().overlaps(span)) {
          throw new MockFileException(here + ": \"" + other.span() + "\" answers the same attempt");
        }
      }
      lines.add(new Script.Line(span, answer(here, attempt.getValue())));
    }
    return new Script(lines);
  }

  private static TaskAnswer answer(String at, JsonNode json) {
    object(at, json);
    JsonNode result = json.get("Return");
    JsonNode failure = json.get("Throw");
    if ((result == null) == (failure == null)) {
      throw new MockFileException(at + ": expected either \"Return\" or \"Throw\", found " + json);
    }
    only(at, json, List.of("Return", "Throw"));
    if (result != null) {
      return TaskAnswer.success(result);
    }
    only(at + "/Throw", object(at + "/Throw", failure), List.of("Error", "Cause"));
    return TaskAnswer.failure(text(at, failure, "Error"), text(at, failure, "Cause"));
  }

  private static void only(String at, JsonNode json, List<String> known) {
    for (Map.Entry<String, JsonNode> member : json.properties()) {
      if (!known.contains(member.getKey())) {
        throw new MockFileException(
            "%s: \"%s\" means nothing here; there are %s".formatted(at, member.getKey(), known));
      }
    }
  }

  private static @Nullable String text(String at, JsonNode failure, String member) {
    JsonNode value = failure.path(member);
    if (!value.isTextual() && !value.isMissingNode()) {
      throw new MockFileException(at + "/Throw/" + member + ": expected text, found " + value);
    }
    return value.textValue();
  }

  private static Iterable<Map.Entry<String, JsonNode>> members(String at, JsonNode json) {
    return object(at, json).properties();
  }

  private static JsonNode object(String at, JsonNode json) {
    if (!json.isObject()) {
      throw new MockFileException(
          (at.isEmpty() ? "/" : at) + ": expected an object, found " + found(json));
    }
    return json;
  }

  private static String found(JsonNode json) {
    return json.isArray() ? "an array" : json.toString();
  }

  private static JsonNode required(String at, JsonNode json, String member) {
    JsonNode value = json.get(member);
    if (value == null) {
      throw new MockFileException(
          (at.isEmpty() ? "/" : at) + ": \"" + member + "\" is missing; a mock file has \""
              + MACHINES + "\" with \"TestCases\", and \"" + RESPONSES + "\"");
    }
    return value;
  }
}
