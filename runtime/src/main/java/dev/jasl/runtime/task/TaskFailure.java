package dev.jasl.runtime.task;

import org.jspecify.annotations.Nullable;

/** Thrown by a handler to fail its task under a name of its choice, {@code new TaskFailure("Glue.AWSGlueException", "no capacity")}. */
public final class TaskFailure extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String error;
  private final @Nullable String explanation;

  /**
   * A failure of this name.
   *
   * @param error what {@code ErrorEquals} is compared with
   * @param explanation the cause; null where none is given
   */
  public TaskFailure(String error, @Nullable String explanation) {
    super(explanation == null ? error : error + ": " + explanation);
    this.error = error;
    this.explanation = explanation;
  }

  String error() {
    return error;
  }

  @Nullable
  String explanation() {
    return explanation;
  }
}
