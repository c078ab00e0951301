package dev.jasl.benchmarks;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** A definition of so many states: tasks with catchers, choices that lead back, variables, both languages, a Map every ten states. */
final class LongDefinition {
  private final ObjectNode states = JsonNodeFactory.instance.objectNode();
  private final int size;

  private LongDefinition(int size) {
    this.size = size;
  }

  static ObjectNode of(int size) {
    LongDefinition definition = new LongDefinition(size);
    for (int i = 0; i < size - 1; i++) {
      definition.states.set(name(i), definition.state(i));
    }
    definition.states.putObject(name(size - 1)).put("Type", "Succeed");
    ObjectNode json = JsonNodeFactory.instance.objectNode().put("StartAt", name(0));
    return json.set("States", definition.states);
  }

  private ObjectNode state(int i) {
    return switch (i % 5) {
      case 0 -> task(i);
      case 1 -> pass(i);
      case 2 -> choice(i);
      case 3 -> i % 10 == 3 ? map(i) : jsonata(i);
      default -> pause(i);
    };
  }

  private ObjectNode task(int i) {
    ObjectNode task = state("Task", i)
        .put("Resource", "arn:aws:lambda:us-east-1:123456789012:function:f")
        .put("TimeoutSeconds", 60)
        .put("ResultPath", "$.result");
    task.putObject("Assign").put("v" + i, i).put("last.$", "$.id");
    ObjectNode catcher = task.putArray("Catch").addObject();
    catcher.putArray("ErrorEquals").add("States.ALL");
    catcher.put("ResultPath", "$.error").put("Next", name(size - 1));
    return task;
  }

  private ObjectNode pass(int i) {
    ObjectNode pass = state("Pass", i).put("ResultPath", "$.made");
    pass.putObject("Parameters")
        .put("text.$", "States.Format('{} of {}', $.result, $v" + (i - 1) + ")")
        .put("id.$", "$last");
    return pass;
  }

  private ObjectNode choice(int i) {
    ObjectNode choice =
        JsonNodeFactory.instance.objectNode().put("Type", "Choice").put("Default", name(i + 1));
    choice
        .putArray("Choices")
        .addObject()
        .put("Variable", "$.made.text")
        .put("StringEquals", "again")
        .put("Next", name(i - 2));
    return choice;
  }

  private ObjectNode jsonata(int i) {
    ObjectNode pass = state("Pass", i).put("QueryLanguage", "JSONata");
    pass.putObject("Output")
        .put("items", "{% $states.input.items %}")
        .put("id", "{% $last & '-' & $string($v" + (i - 3) + ") %}")
        .put("sum", "{% $sum($states.input.made.rows.price) %}");
    return pass;
  }

  private ObjectNode map(int i) {
    ObjectNode map = state("Map", i).put("ItemsPath", "$.items").put("ResultPath", "$.mapped");
    ObjectNode processor = map.putObject("ItemProcessor").put("StartAt", "In" + i);
    processor
        .putObject("States")
        .putObject("In" + i)
        .put("Type", "Pass")
        .put("InputPath", "$last")
        .put("End", true);
    return map;
  }

  private ObjectNode pause(int i) {
    return state("Wait", i).put("Seconds", 5);
  }

  private static ObjectNode state(String type, int i) {
    return JsonNodeFactory.instance.objectNode().put("Type", type).put("Next", name(i + 1));
  }

  private static String name(int i) {
    return "S" + i;
  }
}
