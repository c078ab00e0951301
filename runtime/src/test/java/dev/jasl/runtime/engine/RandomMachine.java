package dev.jasl.runtime.engine;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.jasl.io.DefinitionReader;
import dev.jasl.model.Definition;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Builds machines that can be compiled, from choices: all types of states, both query languages, scopes in scopes, loops, retriers,
 * catchers, data that is there and data that is not, chance and time.
 */
final class RandomMachine {
  private static final List<String> TYPES =
      List.of("Succeed", "Pass", "Task", "Parallel", "Map", "Choice", "Wait", "Fail");
  private static final List<String> PATHS =
      List.of("$", "$.list", "$.n", "$$.State.Name", "$.missing", "$.list[1:]", "$..n", "$x");
  private static final List<String> FUNCTIONS = List.of(
      "States.UUID()",
      "States.Format('{}', $$.State.EnteredTime)",
      "States.MathRandom(1, 100)",
      "States.Array($.n, $.list)",
      "States.MathAdd($.n, 1)");
  private static final List<String> EXPRESSIONS = List.of(
      "{% $states.input %}",
      "{% $states.input.list %}",
      "{% $random() %}",
      "{% $uuid() & $now() %}",
      "{% $states.context.State.Name %}",
      "{% $states.context.Map.Item.Index %}",
      "{% $x %}",
      "{% $states.input.missing %}",
      "{% $sum($states.input.list) / 0 %}");
  private static final List<String> ERRORS =
      List.of("States.ALL", "States.TaskFailed", "Broken", "States.Timeout", "States.BranchFailed");

  private final Tape tape;
  private final boolean expressions;
  private int names;

  private RandomMachine(List<Integer> choices) {
    tape = new Tape(choices);
    expressions = tape.flip();
  }

  static Program of(List<Integer> choices) {
    return Program.compile(definition(choices));
  }

  static Definition definition(List<Integer> choices) {
    ObjectNode machine = new RandomMachine(choices).machine();
    return DefinitionReader.read(machine).value().orElseThrow();
  }

  private ObjectNode machine() {
    ObjectNode machine = scope(0);
    machine.put("QueryLanguage", expressions ? "JSONata" : "JSONPath");
    if (tape.next(4) == 1) {
      machine.put("TimeoutSeconds", 1 + tape.next(20));
    }
    return machine;
  }

  private ObjectNode scope(int depth) {
    List<String> own =
        IntStream.range(0, 1 + tape.next(4)).mapToObj(i -> "S" + names++).toList();
    ObjectNode states = object();
    for (int i = 0; i < own.size(); i++) {
      states.set(own.get(i), state(own, i, depth));
    }
    ObjectNode scope = object();
    scope.put("StartAt", own.get(0));
    scope.set("States", states);
    return scope;
  }

  private ObjectNode state(List<String> scope, int index, int depth) {
    String type = tape.pick(TYPES);
    ObjectNode state = object().put("Type", type);
    switch (type) {
      case "Pass" -> shape(state, expressions ? "Output" : "Parameters");
      case "Task" -> task(state, scope);
      case "Wait" -> state.put("Seconds", tape.next(10));
      case "Choice" -> choice(state, scope);
      case "Fail" -> state.put("Error", tape.flip() ? "Broken" : "Other");
      case "Parallel" -> parallel(state, scope, depth);
      case "Map" -> map(state, scope, depth);
      default -> {}
    }
    if (!List.of("Succeed", "Fail", "Choice").contains(type)) {
      if (tape.next(3) == 1) {
        state.putObject("Assign").set("x", value());
      }
      follow(state, scope, index);
    }
    return state;
  }

  /** Mostly to a later state, sometimes back. */
  private void follow(ObjectNode state, List<String> scope, int index) {
    if (tape.next(12) == 11) {
      state.put("Next", tape.pick(scope));
    } else if (index + 1 < scope.size()) {
      state.put("Next", scope.get(index + 1));
    } else {
      state.put("End", true);
    }
  }

  private void shape(ObjectNode state, String field) {
    if (tape.flip()) {
      state.set(field, template());
    }
  }

  private JsonNode value() {
    return JsonNodeFactory.instance.textNode(tape.pick(expressions ? EXPRESSIONS : PATHS));
  }

  private ObjectNode template() {
    ObjectNode template = object();
    template.set("list", JsonNodeFactory.instance.arrayNode().add(1).add(2).add(3));
    if (expressions) {
      template.set("n", value());
    } else {
      template.put("n.$", tape.pick(tape.flip() ? FUNCTIONS : PATHS));
    }
    return template;
  }

  private void task(ObjectNode state, List<String> scope) {
    state.put("Resource", "arn:aws:states:::sqs:sendMessage");
    shape(state, expressions ? "Arguments" : "Parameters");
    if (tape.flip()) {
      state.put("TimeoutSeconds", 1 + tape.next(5));
    }
    recover(state, scope);
  }

  private void choice(ObjectNode state, List<String> scope) {
    ObjectNode rule = state.putArray("Choices").addObject().put("Next", tape.pick(scope));
    if (expressions) {
      rule.put("Condition", "{% $random() < 0.5 %}");
    } else {
      rule.put("Variable", "$.n").put("IsPresent", tape.flip());
    }
    if (tape.flip()) {
      state.put("Default", tape.pick(scope));
    }
  }

  private void parallel(ObjectNode state, List<String> scope, int depth) {
    shape(state, expressions ? "Arguments" : "Parameters");
    ArrayNode branches = state.putArray("Branches");
    for (int i = tape.next(3); i >= 0; i--) {
      branches.add(inner(depth));
    }
    recover(state, scope);
  }

  private void map(ObjectNode state, List<String> scope, int depth) {
    state.put(
        expressions ? "Items" : "ItemsPath", expressions ? "{% $states.input.list %}" : "$.list");
    state.put("MaxConcurrency", tape.next(4));
    shape(state, "ItemSelector");
    ObjectNode processor = inner(depth);
    state.set("ItemProcessor", processor);
    if (tape.next(3) == 1) {
      distribute(state, processor);
    }
    recover(state, scope);
  }

  private void distribute(ObjectNode map, ObjectNode processor) {
    ObjectNode config = processor.putObject("ProcessorConfig").put("Mode", "DISTRIBUTED");
    config.put("ExecutionType", tape.flip() ? "EXPRESS" : "STANDARD");
    switch (tape.next(4)) {
      case 1 -> map.put("ToleratedFailureCount", tape.next(3));
      case 2 -> map.put("ToleratedFailurePercentage", 10 * tape.next(11));
      default -> {}
    }
    if (tape.flip()) {
      ObjectNode batcher = map.putObject("ItemBatcher").put("MaxItemsPerBatch", 1 + tape.next(3));
      batcher.set("BatchInput", template());
    }
  }

  private ObjectNode inner(int depth) {
    if (depth < 3) {
      return scope(depth + 1);
    }
    String name = "S" + names++;
    ObjectNode scope = object().put("StartAt", name);
    scope.putObject("States").putObject(name).put("Type", "Succeed");
    return scope;
  }

  private void recover(ObjectNode state, List<String> scope) {
    if (tape.flip()) {
      ObjectNode retrier = state.putArray("Retry").addObject();
      retrier.putArray("ErrorEquals").add(tape.pick(ERRORS));
      retrier.put("MaxAttempts", tape.next(3)).put("IntervalSeconds", 1 + tape.next(3));
      if (tape.flip()) {
        retrier.put("JitterStrategy", "FULL");
      }
    }
    if (tape.flip()) {
      ObjectNode catcher = state.putArray("Catch").addObject().put("Next", tape.pick(scope));
      catcher.putArray("ErrorEquals").add(tape.pick(ERRORS));
    }
  }

  private static ObjectNode object() {
    return JsonNodeFactory.instance.objectNode();
  }
}
