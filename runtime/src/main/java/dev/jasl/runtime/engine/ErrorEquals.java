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
      if (matches(name, error)) {
        return true;
      }
    }
    return false;
  }

  private static boolean matches(String name, StatesError error) {
    return switch (name) {
      case StatesError.ALL -> takenByAll(error);
      case StatesError.TASK_FAILED ->
        !error.isNamed(StatesError.TIMEOUT) && !error.isNamed(StatesError.DATA_LIMIT_EXCEEDED);
      case StatesError.HEARTBEAT_TIMEOUT ->
        error.origin() == StatesError.Origin.HEARTBEAT || error.isNamed(name);
      case StatesError.BRANCH_FAILED -> error.isOfChild() || error.isNamed(name);
      default -> error.isNamed(name);
    };
  }

  /** Too much data is taken by its name only, unless a task returned it: recordings show that caught by {@code States.ALL}. */
  private static boolean takenByAll(StatesError error) {
    return !error.isNamed(StatesError.DATA_LIMIT_EXCEEDED)
        || error.origin() == StatesError.Origin.TASK;
  }
}
