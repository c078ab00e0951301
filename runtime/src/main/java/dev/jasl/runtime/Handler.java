package dev.jasl.runtime;

/**
 * Does a function's work in a local run, in terms of its records.
 *
 * @param <A> what the function takes
 * @param <B> what it gives
 */
@FunctionalInterface
public interface Handler<A, B> {
  /**
   * Answers one attempt. What it throws becomes the task's error, named by the exception's class; a {@link
   * dev.jasl.runtime.task.TaskFailure} chooses the name. An {@link AssertionError} ends the run instead, whatever the workflow catches, so
   * that a handler can assert what it is given.
   */
  B handle(A request) throws Exception;
}
