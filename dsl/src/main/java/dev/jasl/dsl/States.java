package dev.jasl.dsl;

/**
 * The errors of the language itself: {@code on(States.TIMEOUT)}. Names of your own must not begin with {@code States.}.
 *
 * @see <a href="https://docs.aws.amazon.com/step-functions/latest/dg/concepts-error-handling.html">Developer Guide, error names</a>
 */
public final class States {
  /**
   * Takes every error but {@link #RUNTIME} and {@link #DATA_LIMIT_EXCEEDED}. It stands alone, in the last retry or catcher; {@code
   * onAnyError()} says the same.
   */
  public static final ErrorName ALL = ErrorName.of("States.ALL");

  /**
   * Raised by a job or nested execution that failed, and by a role that cannot be assumed. In a retry or catcher it also takes
   * everything else a task fails with, but not timeouts.
   */
  public static final ErrorName TASK_FAILED = ErrorName.of("States.TaskFailed");

  /**
   * Raised by a task that ran longer than its timeout; the error output has no cause. In a retry or catcher it takes missed heartbeats
   * too.
   */
  public static final ErrorName TIMEOUT = ErrorName.of("States.Timeout");

  /**
   * Takes the silence of a worker or callback that lasted longer than the task's heartbeat. Histories show that as {@link #TIMEOUT}.
   */
  public static final ErrorName HEARTBEAT_TIMEOUT = ErrorName.of("States.HeartbeatTimeout");

  /** Raised by a task whose role may not call the service. */
  public static final ErrorName PERMISSIONS = ErrorName.of("States.Permissions");

  /**
   * Raised by a JSONata expression that fails or gives nothing. A Task, Parallel or Map can catch it; in other states it ends the
   * execution.
   */
  public static final ErrorName QUERY_EVALUATION_ERROR =
      ErrorName.of("States.QueryEvaluationError");

  /** Raised when a result cannot be put where {@code ResultPath} points. */
  public static final ErrorName RESULT_PATH_MATCH_FAILURE =
      ErrorName.of("States.ResultPathMatchFailure");

  /**
   * Meant for a path in a template that finds nothing. The service raises {@link #RUNTIME} instead, so that catching this one is in vain.
   */
  public static final ErrorName PARAMETER_PATH_FAILURE =
      ErrorName.of("States.ParameterPathFailure");

  /** Raised by a {@code States.*} function of JSONPath that cannot be computed. */
  public static final ErrorName INTRINSIC_FAILURE = ErrorName.of("States.IntrinsicFailure");

  /** Takes the failure of a Parallel's branch, which also has the branch's own error name. */
  public static final ErrorName BRANCH_FAILED = ErrorName.of("States.BranchFailed");

  /**
   * Raised by a Choice without {@code otherwise} when no rule holds. The Choice cannot catch it; a Parallel or Map around it can.
   */
  public static final ErrorName NO_CHOICE_MATCHED = ErrorName.of("States.NoChoiceMatched");

  /** Raised by a distributed Map when more items failed than it tolerates. */
  public static final ErrorName EXCEED_TOLERATED_FAILURE_THRESHOLD =
      ErrorName.of("States.ExceedToleratedFailureThreshold");

  /** Raised by a distributed Map that cannot read its items. */
  public static final ErrorName ITEM_READER_FAILED = ErrorName.of("States.ItemReaderFailed");

  /** Raised by a distributed Map that cannot write its results. */
  public static final ErrorName RESULT_WRITER_FAILED = ErrorName.of("States.ResultWriterFailed");

  /** Raised by an HTTP task whose connection failed or lasted longer than 60 seconds. */
  public static final ErrorName HTTP_SOCKET = ErrorName.of("States.Http.Socket");

  /**
   * Raised when an input, an output or the variables are too large. It is caught by this name only, not by {@link #ALL} or {@link
   * #TASK_FAILED}.
   */
  public static final ErrorName DATA_LIMIT_EXCEEDED = ErrorName.of("States.DataLimitExceeded");

  /**
   * Raised by a wrong path or value. It can be neither retried nor caught and ends the execution, so that {@code build()} warns of it in
   * {@code on(..)}; use it to compare with what a run ended with.
   */
  public static final ErrorName RUNTIME = ErrorName.of("States.Runtime");

  private States() {}

  /**
   * Raised by an HTTP task that was answered with this status.
   *
   * <pre>{@code
   * Task.sns("alerts").message("done").retry(on(States.httpStatus(429)).maxAttempts(5))
   * // {"Retry": [{"ErrorEquals": ["States.Http.StatusCode.429"], "MaxAttempts": 5}]}
   * }</pre>
   *
   * @throws IllegalArgumentException unless it has three digits, or if it means success
   */
  public static ErrorName httpStatus(int status) {
    if (status < 100 || status > 599 || status / 100 == 2) {
      throw new IllegalArgumentException(
          "an HTTP task fails with a status from 100 to 599 that is not 2xx: " + status);
    }
    return ErrorName.of("States.Http.StatusCode." + status);
  }
}
