package dev.jasl.runtime.engine;

import java.util.List;

/**
 * The errors that a retrier or catcher takes.
 *
 * @see <a href="https://docs.aws.amazon.com/step-functions/latest/dg/concepts-error-handling.html">Error names</a>
 */
record ErrorEquals(List<String> names) {
  boolean matches(StatesError error) {
    if (error.isNamed(StatesError.RUNTIME)) {
      return false;
    }
    for (String name : names) {
      if (error.isNamed(name) || takes(name, error)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a name stands for an error that has another. */
  private static boolean takes(String name, StatesError error) {
    return switch (name) {
      case StatesError.ALL -> takenByAll(error);
      case StatesError.TASK_FAILED ->
        !error.isNamed(StatesError.TIMEOUT) && !error.isNamed(StatesError.DATA_LIMIT_EXCEEDED);
      case StatesError.HEARTBEAT_TIMEOUT -> error.origin() == StatesError.Origin.HEARTBEAT;
      case StatesError.BRANCH_FAILED -> error.isOfChild();
      default -> false;
    };
  }

  /** Too much data is taken by its name only, unless a task returned it: recordings show that caught by {@code States.ALL}. */
  private static boolean takenByAll(StatesError error) {
    return !error.isNamed(StatesError.DATA_LIMIT_EXCEEDED)
        || error.origin() == StatesError.Origin.TASK;
  }
}
