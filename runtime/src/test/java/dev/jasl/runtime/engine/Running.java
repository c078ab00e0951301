package dev.jasl.runtime.engine;

import com.fasterxml.jackson.databind.JsonNode;
import dev.jasl.io.DefinitionReader;
import dev.jasl.io.JsonText;
import dev.jasl.runtime.history.EventType;
import dev.jasl.runtime.history.HistoryEvent;
import dev.jasl.runtime.task.TaskHandler;
import dev.jasl.runtime.task.TaskRouter;
import java.util.List;

/** Short ways to run a definition in a test. Definitions and data are JSON with single quotes; a backquote stands for a quote in it. */
final class Running {
  private Running() {}

  static JsonNode json(String text) {
    return JsonText.read(text.replace('\'', '"').replace('`', '\'')).orThrow();
  }

  static Program program(String definition) {
    return Program.compile(DefinitionReader.read(json(definition)).orThrow());
  }

  /** The same for a definition that has errors. */
  static Program unchecked(String definition) {
    return Program.compile(DefinitionReader.read(json(definition)).value().orElseThrow());
  }

  /** A machine whose only state, {@code S}, has these members. */
  static Program state(String members) {
    return program("{'StartAt': 'S', 'States': {'S': {" + members + "}}}");
  }

  /** A machine whose state {@code S} has these members, beside a Pass called {@code Done} to go to. */
  static Program stateThenDone(String members) {
    return program("{'StartAt': 'S', 'States': {'S': {" + members
        + "}, 'Done': {'Type': 'Pass', 'End': true}}}");
  }

  static ExecutionResult run(Program program, String input) {
    return run(program, input, TaskRouter.empty());
  }

  static ExecutionResult run(Program program, String input, TaskHandler handler) {
    return program.run(RunParameters.of(json(input)), handler);
  }

  /** The events as {@code id<previous type}. */
  static List<String> links(ExecutionResult result) {
    return result.events().stream()
        .map(event -> event.id() + "<" + event.previousEventId() + " " + event.type())
        .toList();
  }

  static List<EventType> types(ExecutionResult result) {
    return result.events().stream().map(HistoryEvent::type).toList();
  }

  /** The events as {@code GetExecutionHistory} shows those of this type. */
  static List<String> events(ExecutionResult result, EventType type) {
    return result.events().stream()
        .filter(event -> event.type() == type)
        .map(event -> event.toJson().toString())
        .toList();
  }
}
