package dev.jasl.runtime;

/**
 * Does what a function does that is told a task's token: sees to it that somebody reports, now or later.
 *
 * @param <A> what the function takes
 */
@FunctionalInterface
public interface CallbackHandler<A> {
  /** Is called once for each attempt. What it throws becomes the task's error, as with {@link Handler}. */
  void handle(A request, Callback callback) throws Exception;
}
