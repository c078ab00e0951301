package dev.jasl.benchmarks;

import com.fasterxml.jackson.databind.JsonNode;
import dev.jasl.io.DefinitionReader;
import dev.jasl.model.Definition;
import dev.jasl.runtime.Json;
import dev.jasl.runtime.engine.ExecutionResult;
import dev.jasl.runtime.engine.ExecutionStatus;
import dev.jasl.runtime.task.MockFile;
import dev.jasl.runtime.task.TaskRouter;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * A state machine, what goes in, what its tasks answer, and what has to come out: the files {@code workloads/<name>.*.json} among the
 * resources.
 *
 * @param answers of the tasks, by state and attempt; empty where there are no tasks
 */
record Workload(
    String name, Definition definition, JsonNode input, JsonNode answers, JsonNode expected) {
  /**
   * Reads a workload.
   *
   * @throws IllegalArgumentException if there is no workload of this name
   * @throws dev.jasl.diagnostic.InvalidDefinitionException if its definition has errors
   */
  static Workload named(String name) {
    return new Workload(
        name,
        DefinitionReader.read(text(name, "asl")).orThrow(),
        Json.parse(text(name, "input")),
        Json.parse(textIfAny(name, "mocks", "{}")),
        Json.parse(text(name, "expected")));
  }

  TaskRouter tasks() {
    return MockFile.read(answers).router();
  }

  /**
   * Lets only the right answer pass, so that no wrong engine is measured.
   *
   * @throws IllegalStateException if the execution did not succeed, or not with the expected output
   */
  void check(ExecutionResult result) {
    if (result.status() != ExecutionStatus.SUCCEEDED) {
      throw new IllegalStateException("%s: the execution %s: %s: %s"
          .formatted(name, result.status(), result.error(), result.cause()));
    }
    check(result.output());
  }

  /**
   * As {@link #check(ExecutionResult)}, for what a program without an engine gives.
   *
   * @throws IllegalStateException if it is another JSON value than the expected output
   */
  void check(@Nullable JsonNode output) {
    if (output == null || !expected.equals(Workload::difference, output)) {
      throw new IllegalStateException(
          "%s: expected output %s, found %s".formatted(name, expected, output));
    }
  }

  /** Zero for equal values; numbers count by value, so that {@code 1.0} is {@code 1}. */
  private static int difference(JsonNode one, JsonNode other) {
    if (one.isNumber() && other.isNumber()) {
      return one.decimalValue().compareTo(other.decimalValue());
    }
    return one.equals(other) ? 0 : 1;
  }

  /**
   * One of its files.
   *
   * @param kind {@code asl}, {@code input}
   * @throws IllegalArgumentException if it has none of this kind
   */
  static String text(String name, String kind) {
    String text = textIfAny(name, kind, "");
    if (text.isEmpty()) {
      throw new IllegalArgumentException("no workload \"%s\": %s is not among the resources"
          .formatted(name, resource(name, kind)));
    }
    return text;
  }

  private static String textIfAny(String name, String kind, String otherwise) {
    try (InputStream stream = Workload.class.getResourceAsStream(resource(name, kind))) {
      return stream == null ? otherwise : new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  private static String resource(String name, String kind) {
    return "/workloads/" + name + "." + kind + ".json";
  }
}
