package dev.jasl.runtime.conformance;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.jasl.io.DefinitionReader;
import dev.jasl.io.JsonText;
import dev.jasl.model.Definition;
import dev.jasl.runtime.data.MemoryS3;
import dev.jasl.runtime.data.S3;
import dev.jasl.runtime.engine.MachineType;
import dev.jasl.runtime.engine.RunParameters;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One recorded execution: what was run, what its tasks did, what came of it. */
record RecordedCase(String id, JsonNode json) {
  private static final Pattern ROLE = Pattern.compile("arn:aws:iam::[^\"]*");

  static RecordedCase read(Path file) {
    try {
      JsonNode json = JsonText.read(Files.readString(file)).orThrow();
      return new RecordedCase(json.path("id").asText(), json);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  Definition definition() {
    return DefinitionReader.read(json.path("definition")).value().orElseThrow();
  }

  RunParameters parameters() {
    JsonNode input = json.has("input") ? json.get("input") : JsonNodeFactory.instance.objectNode();
    RunParameters parameters = RunParameters.of(input).withType(MachineType.valueOf(text("type")));
    if (json.has("clock")) {
      parameters = parameters.withStart(Instant.parse(text("clock")));
    }
    parameters = parameters.withRoleArn(roleArn()).withS3(s3());
    if (json.has("stateMachineArn")) {
      parameters = parameters.withStateMachineArn(text("stateMachineArn"));
    }
    return json.has("executionArn")
        ? parameters.withExecutionArn(text("executionArn"))
        : parameters;
  }

  /** What was in the buckets that the execution read, and those that the definition names to write to. */
  private S3 s3() {
    MemoryS3 s3 = S3.inMemory();
    json.path("definition").findValuesAsText("Bucket").forEach(s3::withBucket);
    for (JsonNode object : json.path("s3Objects")) {
      s3.with(
          object.path("Bucket").asText(),
          object.path("Key").asText(),
          object.path("Body").asText());
    }
    return s3;
  }

  /** Where the case does not name the role, it is whichever the recording shows. */
  private String roleArn() {
    if (json.has("roleArn")) {
      return text("roleArn");
    }
    Matcher shown = ROLE.matcher(expect().toString());
    return shown.find() ? shown.group() : "arn:aws:iam::111111111111:role/any";
  }

  /** Whether the outcomes of all its tasks are recorded, or known otherwise. */
  boolean isComplete() {
    Set<String> unknown = texts("unrecordedTasks");
    for (JsonNode task : tasks()) {
      if (task.has("assumed")) {
        unknown.remove(task.path("state").asText());
      }
    }
    return unknown.isEmpty();
  }

  /** Whether nothing is known of what the task of this state did. */
  boolean isUnrecorded(String state) {
    return texts("unrecordedTasks").contains(state);
  }

  /** What the id has in common with those of the same test. */
  String group() {
    return id.replaceFirst("__.*", "");
  }

  /** Whether the recording ends before the execution does. */
  boolean isRunning() {
    return expect().path("status").asText().equals("RUNNING");
  }

  /** Whether what it shows is what the service does; older recordings are not known to be. */
  boolean isValidated() {
    return json.path("validated").asBoolean(true);
  }

  /** Whether the events of branches were sorted and have lost their ids. */
  boolean isNormalised() {
    return json.path("branchEventsNormalised").asBoolean();
  }

  /** Whether there are child executions, whose histories are not recorded. */
  boolean hasMapRun() {
    return expect().path("events").findValuesAsText("type").contains("MapRunStarted");
  }

  /** Whether branches or iterations may run at the same time, so that their events come in any order. */
  boolean interleaves() {
    return json.has("concurrent") && interleaves(json.path("definition"));
  }

  private static boolean interleaves(JsonNode scope) {
    for (JsonNode state : scope.path("States")) {
      boolean several = state.path("Branches").size() > 1
          || (state.path("Type").asText().equals("Map")
              && state.path("MaxConcurrency").asInt() != 1);
      if (several || interleaves(processor(state))) {
        return true;
      }
      for (JsonNode branch : state.path("Branches")) {
        if (interleaves(branch)) {
          return true;
        }
      }
    }
    return false;
  }

  private static JsonNode processor(JsonNode map) {
    return map.has("ItemProcessor") ? map.get("ItemProcessor") : map.path("Iterator");
  }

  private String text(String field) {
    return json.path(field).asText();
  }

  JsonNode tasks() {
    return json.path("tasks");
  }

  JsonNode expect() {
    return json.path("expect");
  }

  /** Places inside {@link #expect} whose values the recording hides. */
  Set<String> hidden() {
    Set<String> pointers = texts("nondeterministic");
    if (!json.has("stateMachineArn") || !json.has("executionArn")) {
      pointers.addAll(texts("identity"));
    }
    return pointers;
  }

  private Set<String> texts(String field) {
    Set<String> texts = new HashSet<>();
    json.path(field).forEach(text -> texts.add(text.asText()));
    return texts;
  }
}
