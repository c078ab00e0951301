package dev.jasl.runtime.history;

import java.util.EnumSet;
import java.util.Set;

/** Groups of event types that a trace tells in the same way. */
final class EventKinds {
  private static final Set<EventType> OF_EXECUTION = EnumSet.of(
      EventType.EXECUTION_STARTED,
      EventType.EXECUTION_SUCCEEDED,
      EventType.EXECUTION_FAILED,
      EventType.EXECUTION_ABORTED,
      EventType.EXECUTION_TIMED_OUT,
      EventType.EXECUTION_REDRIVEN);

  private static final Set<EventType> FAILURES = EnumSet.of(
      EventType.TASK_FAILED,
      EventType.TASK_TIMED_OUT,
      EventType.TASK_START_FAILED,
      EventType.TASK_SUBMIT_FAILED,
      EventType.LAMBDA_FUNCTION_FAILED,
      EventType.LAMBDA_FUNCTION_TIMED_OUT,
      EventType.LAMBDA_FUNCTION_SCHEDULE_FAILED,
      EventType.LAMBDA_FUNCTION_START_FAILED,
      EventType.ACTIVITY_FAILED,
      EventType.ACTIVITY_TIMED_OUT,
      EventType.ACTIVITY_SCHEDULE_FAILED,
      EventType.PARALLEL_STATE_FAILED,
      EventType.MAP_STATE_FAILED,
      EventType.MAP_RUN_FAILED,
      EventType.EVALUATION_FAILED);

  private static final Set<EventType> CALLS = EnumSet.of(
      EventType.TASK_SCHEDULED, EventType.LAMBDA_FUNCTION_SCHEDULED, EventType.ACTIVITY_SCHEDULED);

  private static final Set<EventType> STARTS =
      EnumSet.of(EventType.PARALLEL_STATE_STARTED, EventType.MAP_STATE_STARTED);

  private static final Set<EventType> SUCCESSES = EnumSet.of(
      EventType.TASK_SUCCEEDED,
      EventType.LAMBDA_FUNCTION_SUCCEEDED,
      EventType.ACTIVITY_SUCCEEDED,
      EventType.PARALLEL_STATE_SUCCEEDED,
      EventType.MAP_STATE_SUCCEEDED);

  private static final Set<EventType> OF_PARALLEL = EnumSet.of(
      EventType.PARALLEL_STATE_STARTED,
      EventType.PARALLEL_STATE_SUCCEEDED,
      EventType.PARALLEL_STATE_FAILED);

  private static final Set<EventType> OF_MAP = EnumSet.of(
      EventType.MAP_STATE_STARTED,
      EventType.MAP_STATE_SUCCEEDED,
      EventType.MAP_STATE_FAILED,
      EventType.MAP_RUN_STARTED,
      EventType.MAP_RUN_SUCCEEDED,
      EventType.MAP_RUN_FAILED,
      EventType.MAP_RUN_ABORTED,
      EventType.MAP_RUN_REDRIVEN);

  private EventKinds() {}

  static boolean isOfExecution(HistoryEvent event) {
    return OF_EXECUTION.contains(event.type());
  }

  /** Of an attempt or a whole state; after it the state tries again, is left, or fails what is around it. */
  static boolean isFailure(HistoryEvent event) {
    return FAILURES.contains(event.type());
  }

  /** Ends a Parallel or Map after its last attempt: what is around it fails next, unless the state is left. */
  static boolean isGivingUp(HistoryEvent event) {
    return event.type() == EventType.PARALLEL_STATE_FAILED
        || event.type() == EventType.MAP_STATE_FAILED;
  }

  /** Of an attempt or a whole state. */
  static boolean isSuccess(HistoryEvent event) {
    return SUCCESSES.contains(event.type());
  }

  /** About a Parallel as a whole, though it may follow an event of a branch. */
  static boolean isOfParallel(HistoryEvent event) {
    return OF_PARALLEL.contains(event.type());
  }

  /** About a Map as a whole, though it may follow an event of an iteration. */
  static boolean isOfMap(HistoryEvent event) {
    return OF_MAP.contains(event.type());
  }

  /** Begins an attempt of a Task. */
  static boolean isCall(HistoryEvent event) {
    return CALLS.contains(event.type());
  }

  /** Begins an attempt of a Task, Parallel or Map. */
  static boolean isAttempt(HistoryEvent event) {
    return isCall(event) || STARTS.contains(event.type());
  }
}
