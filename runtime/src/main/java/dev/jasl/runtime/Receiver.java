package dev.jasl.runtime;

/**
 * Does the work of a function that gives nothing back.
 *
 * @param <A> what the function takes
 */
@FunctionalInterface
public interface Receiver<A> {
  /** Answers one attempt, as a {@link Handler} does. */
  void receive(A request) throws Exception;
}
