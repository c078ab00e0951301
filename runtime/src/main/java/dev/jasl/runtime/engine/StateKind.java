package dev.jasl.runtime.engine;

import dev.jasl.runtime.history.EventType;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The kinds of states, each with the events that it can be entered and left with. */
enum StateKind {
  TASK(
      EventType.TASK_STATE_ENTERED,
      EventType.TASK_STATE_EXITED,
      null,
      EventType.TASK_STATE_ABORTED),
  PASS(EventType.PASS_STATE_ENTERED, EventType.PASS_STATE_EXITED, null, null),
  CHOICE(EventType.CHOICE_STATE_ENTERED, EventType.CHOICE_STATE_EXITED, null, null),
  WAIT(
      EventType.WAIT_STATE_ENTERED,
      EventType.WAIT_STATE_EXITED,
      null,
      EventType.WAIT_STATE_ABORTED),
  SUCCEED(EventType.SUCCEED_STATE_ENTERED, EventType.SUCCEED_STATE_EXITED, null, null),
  /** Is never left: what encloses it fails. */
  FAIL(EventType.FAIL_STATE_ENTERED, null, null, null),
  PARALLEL(
      EventType.PARALLEL_STATE_ENTERED,
      EventType.PARALLEL_STATE_EXITED,
      EventType.PARALLEL_STATE_FAILED,
      EventType.PARALLEL_STATE_ABORTED),
  MAP(
      EventType.MAP_STATE_ENTERED,
      EventType.MAP_STATE_EXITED,
      EventType.MAP_STATE_FAILED,
      EventType.MAP_STATE_ABORTED);

  private final EventType entered;
  private final @Nullable EventType exited;
  private final @Nullable EventType failed;
  private final @Nullable EventType aborted;

  StateKind(
      EventType entered,
      @Nullable EventType exited,
      @Nullable EventType failed,
      @Nullable EventType aborted) {
    this.entered = entered;
    this.exited = exited;
    this.failed = failed;
    this.aborted = aborted;
  }

  EventType entered() {
    return entered;
  }

  EventType exited() {
    return Objects.requireNonNull(exited, "a Fail state is never left");
  }

  /** Whether it may be tried again, and the context object counts how often it was. */
  boolean canRetry() {
    return this == TASK || this == PARALLEL || this == MAP;
  }

  /** When it gives up, after its last attempt; null for kinds that the history says nothing of then. */
  @Nullable
  EventType failed() {
    return failed;
  }

  /** When it is broken off from outside; null for kinds that the history says nothing of then. */
  @Nullable
  EventType aborted() {
    return aborted;
  }
}
