package dev.jasl.validate.rules;

import dev.jasl.model.TaskState;
import dev.jasl.validate.StateNode;

/** What several rules want to know of a Task. */
final class Tasks {
  private Tasks() {}

  static CallArguments arguments(StateNode state, TaskState task) {
    return new CallArguments(task.data().language(), state.at(), task.data().arguments());
  }
}
