package dev.jasl.benchmarks;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** What long definitions look like; each is a different burden for an analysis that follows the data. */
public enum LongForm {
  /** A bit of everything. */
  MIXED,
  /** One state after the other; each reads what an earlier one wrote, under a name of its own. */
  CHAIN,
  /** Of every three states one leads back to the first of them. */
  LOOPS,
  /** Every state leads back to the first. */
  BACK,
  /** One Choice with a rule for each of the others. */
  CHOICE,
  /** One Parallel with the others as its branches. */
  PARALLEL;

  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  /** A definition of this form with so many states, all of them reached. */
  ObjectNode of(int size) {
    return switch (this) {
      case MIXED -> LongDefinition.of(size);
      case CHAIN -> chain(size);
      case LOOPS -> loops(size);
      case BACK -> back(size);
      case CHOICE -> choice(size);
      case PARALLEL -> parallel(size);
    };
  }

  private static ObjectNode chain(int size) {
    ObjectNode states = NODES.objectNode();
    for (int i = 0; i < size - 1; i++) {
      states.set("S" + i, writer(i, i == 0 ? "$.id" : "$.f" + (i - 1) + ".i", "S" + (i + 1)));
    }
    return machine("S0", states, "S" + (size - 1));
  }

  private static ObjectNode loops(int size) {
    ObjectNode states = NODES.objectNode();
    for (int i = 0; i < size - 1; i++) {
      states.set(
          "S" + i,
          i % 3 == 2
              ? asker(i, "S" + (i - 2), "S" + (i + 1))
              : writer(i % 3, "$.id", "S" + (i + 1)));
    }
    return machine("S0", states, "S" + (size - 1));
  }

  private static ObjectNode back(int size) {
    ObjectNode states = NODES.objectNode();
    for (int i = 0; i < size - 1; i++) {
      states.set("S" + i, asker(i % 20, "S0", "S" + (i + 1)));
    }
    return machine("S0", states, "S" + (size - 1));
  }

  private static ObjectNode choice(int size) {
    ObjectNode states = NODES.objectNode();
    ObjectNode choice = states.putObject("S0").put("Type", "Choice").put("Default", "End");
    ArrayNode rules = choice.putArray("Choices");
    for (int i = 1; i < size - 1; i++) {
      rules.addObject().put("Variable", "$.kind").put("StringEquals", "k" + i).put("Next", "S" + i);
      states.set("S" + i, writer(i, "$.kind", "End"));
    }
    return machine("S0", states, "End");
  }

  private static ObjectNode parallel(int size) {
    ObjectNode states = NODES.objectNode();
    ObjectNode all = states.putObject("S0").put("Type", "Parallel").put("Next", "End");
    ArrayNode branches = all.putArray("Branches");
    for (int i = 1; i < size - 1; i++) {
      ObjectNode within = NODES.objectNode();
      within.putObject("S" + i).put("Type", "Pass").put("InputPath", "$.id").put("End", true);
      branches.addObject().put("StartAt", "S" + i).set("States", within);
    }
    return machine("S0", states, "End");
  }

  private static ObjectNode writer(int field, String read, String next) {
    ObjectNode pass =
        NODES.objectNode().put("Type", "Pass").put("ResultPath", "$.f" + field).put("Next", next);
    pass.putObject("Parameters").put("i", field).put("read.$", read);
    return pass;
  }

  private static ObjectNode asker(int field, String again, String next) {
    ObjectNode choice = NODES.objectNode().put("Type", "Choice").put("Default", next);
    choice
        .putArray("Choices")
        .addObject()
        .put("Variable", "$.f" + field)
        .put("IsPresent", true)
        .put("Next", again);
    return choice;
  }

  private static ObjectNode machine(String first, ObjectNode states, String last) {
    states.putObject(last).put("Type", "Succeed");
    return NODES.objectNode().put("StartAt", first).set("States", states);
  }
}
