package dev.jasl.runtime.engine;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.jspecify.annotations.Nullable;

/**
 * An error on its way through an execution.
 *
 * @param name may be missing in errors that a callback reported without one
 * @param origin who raised it
 * @param field of an error of a JSONata expression, the field that holds it, {@code Output/result}; null if the data itself is wrong
 * @param isOfChild whether it has left the branch or iteration in which it was raised
 */
record StatesError(
    @Nullable String name,
    @Nullable String cause,
    Origin origin,
    @Nullable String field,
    boolean isOfChild) {
  static final String ALL = "States.ALL";
  static final String RUNTIME = "States.Runtime";
  static final String TIMEOUT = "States.Timeout";
  static final String HEARTBEAT_TIMEOUT = "States.HeartbeatTimeout";
  static final String TASK_FAILED = "States.TaskFailed";
  static final String BRANCH_FAILED = "States.BranchFailed";
  static final String DATA_LIMIT_EXCEEDED = "States.DataLimitExceeded";
  static final String INTRINSIC_FAILURE = "States.IntrinsicFailure";
  static final String RESULT_PATH_MATCH_FAILURE = "States.ResultPathMatchFailure";
  static final String NO_CHOICE_MATCHED = "States.NoChoiceMatched";
  static final String EXCEED_TOLERATED_FAILURE_THRESHOLD = "States.ExceedToleratedFailureThreshold";
  static final String ITEM_READER_FAILED = "States.ItemReaderFailed";
  static final String RESULT_WRITER_FAILED = "States.ResultWriterFailed";
  static final String QUERY_EVALUATION_ERROR = "States.QueryEvaluationError";

  enum Origin {
    /** The state itself: its data, its paths, its expressions. */
    STATE,
    /** What the task called. */
    TASK,
    /** A worker that fell silent. */
    HEARTBEAT
  }

  static StatesError ofTask(@Nullable String name, @Nullable String cause) {
    return new StatesError(name, cause, Origin.TASK, null, false);
  }

  static StatesError ofState(@Nullable String name, @Nullable String cause) {
    return new StatesError(name, cause, Origin.STATE, null, false);
  }

  /** An expression could not be evaluated, or its value cannot be used. */
  static StatesError ofEvaluation(String cause, @Nullable String field) {
    return new StatesError(QUERY_EVALUATION_ERROR, cause, Origin.STATE, field, false);
  }

  static StatesError timeout(boolean heartbeat) {
    return new StatesError(TIMEOUT, null, heartbeat ? Origin.HEARTBEAT : Origin.TASK, null, false);
  }

  /** @param what the name of the state, the function, or the service that gave too much */
  static StatesError dataLimitExceeded(String what, Origin origin) {
    return dataLimitExceeded(
        what, origin, "with a size exceeding the maximum number of bytes service limit.");
  }

  /**
   * Of data that is too large, in the service's words, or nested too deeply.
   *
   * @param what as above
   */
  static StatesError dataLimitExceeded(String what, Origin origin, Payload data) {
    return data.isTooDeep()
        ? dataLimitExceeded(
            what, origin, "nested more than %d levels deep.".formatted(JsonSize.MOST_LEVELS))
        : dataLimitExceeded(what, origin);
  }

  private static StatesError dataLimitExceeded(String what, Origin origin, String excess) {
    String cause = "The state/task '%s' returned a result %s".formatted(what, excess);
    return new StatesError(DATA_LIMIT_EXCEEDED, cause, origin, null, false);
  }

  /** The same error, of the Parallel or Map around it. */
  StatesError ofChild() {
    return isOfChild ? this : new StatesError(name, cause, origin, field, true);
  }

  /** What a catcher hands on. A timeout has no cause in the history, and an empty one here; recordings show both. */
  ObjectNode output() {
    ObjectNode output = JsonNodeFactory.instance.objectNode();
    output.put("Error", name);
    output.put("Cause", cause == null && isNamed(TIMEOUT) ? "" : cause);
    return output;
  }

  /** Whether an expression is to blame, which the history notes as an event of its own. */
  boolean isOfEvaluation() {
    return isNamed(QUERY_EVALUATION_ERROR) && origin == Origin.STATE && !isOfChild;
  }

  /** Whether it ends the execution wherever it is raised: no state around is asked, and the history names none. */
  boolean endsExecution() {
    return isNamed(RUNTIME) && origin == Origin.STATE;
  }

  boolean isNamed(String other) {
    return other.equals(name);
  }
}
