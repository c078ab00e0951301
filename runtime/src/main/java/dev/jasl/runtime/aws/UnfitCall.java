package dev.jasl.runtime.aws;

/** A call that cannot be made of a task's parameters. The message is the reason why the task cannot be started. */
final class UnfitCall extends RuntimeException {
  private static final long serialVersionUID = 1L;

  UnfitCall(String message) {
    super(message);
  }
}
