package dev.jasl.runtime;

import java.util.concurrent.CompletionStage;

/**
 * Does a function's work by handing it on, to an asynchronous client for instance: {@code order -> client.submit(order)}. In real time the
 * run goes on until the stage is complete; in virtual time the clock stands until then.
 *
 * @param <A> what the function takes
 * @param <B> what it gives
 */
@FunctionalInterface
public interface LaterHandler<A, B> {
  /**
   * Begins one attempt. What it throws, or what the stage fails with, becomes the task's error, as with {@link Handler}. A stage that
   * nobody waits for any more, since the task has timed out or was broken off, is cancelled.
   */
  CompletionStage<? extends B> handle(A request) throws Exception;
}
