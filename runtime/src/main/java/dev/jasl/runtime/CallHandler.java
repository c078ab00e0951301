package dev.jasl.runtime;

import dev.jasl.runtime.task.TaskCall;

/**
 * A {@link Handler} that wants to know more than the request: the attempt, the time, the execution, or the tokens by which other tasks
 * of the run are reported.
 *
 * @param <A> what the function takes
 * @param <B> what it gives
 */
@FunctionalInterface
public interface CallHandler<A, B> {
  /** Answers one attempt, as {@link Handler#handle} does. */
  B handle(A request, TaskCall call) throws Exception;
}
