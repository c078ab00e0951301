package dev.jasl.runtime.engine;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.jasl.runtime.history.TaskLimits;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What a state asks for next. Only the loop moves the clock, writes history or changes the current state. */
sealed interface Step {
  /**
   * Leaves the state.
   *
   * @param next index of the state to go to in the same scope, or {@link #END} to end the scope
   * @param assigned variables to set; null for none
   */
  record Leave(int next, Payload output, @Nullable ObjectNode assigned) implements Step {}

  /** As the next state: none, the scope has done its work. */
  int END = -1;

  /** What the state asked for has failed: its retriers and catchers decide, at once. As a {@link StateFailure}, but cheaper. */
  record Raise(StatesError error) implements Step {}

  /** Ends the scope with an error. */
  record Fail(StatesError error) implements Step {}

  /** Waits, then asks the state again. */
  record SleepUntil(Instant wakeAt, Resumption then) implements Step {}

  /** Calls what the task stands for, then hands its result to the state. */
  record Call(CompiledTask task, Payload parameters, TaskLimits limits) implements Step {}

  /** Waits until the task has been reported or has timed out, then asks the state again. */
  record Await(OpenTask task, Resumption then) implements Step {}

  /** Asks the state that the strand is in. */
  record Ask(Resumption question) implements Step {}

  /** Enters a state of the same scope. */
  record Enter(int index, Payload input) implements Step {}

  /** Runs children inside the state, and goes on with what they gave when all have ended. */
  record Fork(Children.Plan plan) implements Step {}

  /** What a state does when it wakes. */
  @FunctionalInterface
  interface Resumption {
    /**
     * Goes on with the state.
     *
     * @throws StateFailure as {@link CompiledState#enter} does
     */
    Step resume(Visit visit);
  }
}
