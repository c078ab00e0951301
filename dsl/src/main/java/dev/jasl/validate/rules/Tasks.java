package dev.jasl.validate.rules;

import dev.jasl.model.TaskState;
import dev.jasl.model.WorkData;
import dev.jasl.validate.StateNode;

/** What several rules want to know of a Task. */
final class Tasks {
  private Tasks() {}

  static CallArguments arguments(StateNode state, TaskState task) {
    if (task.data() instanceof WorkData.JsonPath paths) {
      return new CallArguments(paths.language(), state.at(), paths.parameters());
    }
    if (task.data() instanceof WorkData.Jsonata jsonata) {
      return new CallArguments(jsonata.language(), state.at(), jsonata.arguments());
    }
    throw new AssertionError(task.data());
  }
}
