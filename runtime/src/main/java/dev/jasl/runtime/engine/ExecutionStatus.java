package dev.jasl.runtime.engine;

/** What has become of an execution. The names are the service's. */
public enum ExecutionStatus {
  SUCCEEDED,
  FAILED,
  TIMED_OUT,
  /** Stopped from outside. */
  ABORTED,
  /** Has not ended yet. */
  RUNNING
}
