package dev.jasl.runtime.task;

/**
 * A report by token is refused, as the service refuses it. A handler that does not catch it fails its own task, as with every exception.
 *
 * @see <a href="https://docs.aws.amazon.com/step-functions/latest/apireference/API_SendTaskSuccess.html">SendTaskSuccess</a>
 */
public final class TaskTokenException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final Reason reason;

  /** The service's codes. */
  public enum Reason {
    /** The text is not a token. */
    INVALID_TOKEN("InvalidToken"),
    /** A token, but of no task of this run. */
    TASK_DOES_NOT_EXIST("TaskDoesNotExist"),
    /** The task has been reported, has timed out, or has been broken off. */
    TASK_TIMED_OUT("TaskTimedOut"),
    /** The output is not JSON, or too large. */
    INVALID_OUTPUT("InvalidOutput");

    private final String code;

    Reason(String code) {
      this.code = code;
    }

    /** As in a response of the service. */
    public String code() {
      return code;
    }
  }

  private TaskTokenException(Reason reason, String message) {
    super(message);
    this.reason = reason;
  }

  public Reason reason() {
    return reason;
  }

  /** The text is not a token. */
  public static TaskTokenException invalid() {
    return new TaskTokenException(Reason.INVALID_TOKEN, "Invalid Token: 'Invalid token'");
  }

  /** No task of this run has it. */
  public static TaskTokenException unknown() {
    return new TaskTokenException(
        Reason.TASK_DOES_NOT_EXIST, "Task Does Not Exist: 'Provided task does not exist'");
  }

  /** Its task is over. */
  public static TaskTokenException closed() {
    return new TaskTokenException(
        Reason.TASK_TIMED_OUT, "Task Timed Out: 'Provided task does not exist anymore'");
  }

  /** The output cannot be used. */
  public static TaskTokenException output(String problem) {
    return new TaskTokenException(Reason.INVALID_OUTPUT, "Invalid Output: '" + problem + "'");
  }
}
