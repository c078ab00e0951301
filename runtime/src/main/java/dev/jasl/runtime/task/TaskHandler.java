package dev.jasl.runtime.task;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * Does a task's work in place of the service, or decides how it goes wrong.
 *
 * <p>A handler is called once for each attempt. What it throws becomes the task's error, named as the Java runtime of Lambda names it;
 * a {@link TaskFailure} chooses the name. The exceptions to this end the run: {@link UnansweredTaskException}, and an {@link
 * AssertionError}, so that no catcher of the workflow hides what a test asserts within a handler.
 */
@FunctionalInterface
public interface TaskHandler {
  /** Answers one attempt: how it went, when that will be known, or that others will report it by token. */
  TaskAnswer handle(TaskCall call) throws Exception;

  /** A handler that always succeeds with this output, all that the resource gives back. */
  static TaskHandler returning(JsonNode output) {
    TaskAnswer answer = TaskAnswer.success(output);
    return call -> answer;
  }

  /** A handler that always fails with this error. */
  static TaskHandler failing(String error, String cause) {
    TaskAnswer answer = TaskAnswer.failure(error, cause);
    return call -> answer;
  }
}
