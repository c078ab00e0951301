package dev.jasl.runtime.testkit;

import com.fasterxml.jackson.databind.JsonNode;
import dev.jasl.runtime.Execution;
import dev.jasl.runtime.Json;
import dev.jasl.runtime.engine.ExecutionStatus;
import java.time.Duration;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.assertj.core.api.AbstractAssert;

/**
 * Says what should have happened in an execution. Import {@link #assertThat} statically. When it did not, the message shows input,
 * faults and trace.
 */
public final class ExecutionAssert extends AbstractAssert<ExecutionAssert, Execution> {
  /** A number is what it is worth: a record's 5000.0 is the 5000 that JSONata writes. */
  private static final Comparator<JsonNode> BY_VALUE =
      (one, other) -> one.isNumber() && other.isNumber()
          ? one.decimalValue().compareTo(other.decimalValue())
          : one.equals(other) ? 0 : 1;

  private ExecutionAssert(Execution actual) {
    super(actual, ExecutionAssert.class);
  }

  /** About this execution. */
  public static ExecutionAssert assertThat(Execution execution) {
    return new ExecutionAssert(execution);
  }

  /** Ended SUCCEEDED. */
  public ExecutionAssert succeeded() {
    return ended(ExecutionStatus.SUCCEEDED, "to succeed");
  }

  /** Ended TIMED_OUT, since the whole execution took too long; a task that does fails with {@code States.Timeout}. */
  public ExecutionAssert timedOut() {
    return ended(ExecutionStatus.TIMED_OUT, "to time out");
  }

  /** Ended ABORTED, since somebody stopped it. */
  public ExecutionAssert aborted() {
    return ended(ExecutionStatus.ABORTED, "to be aborted");
  }

  private ExecutionAssert ended(ExecutionStatus status, String wanted) {
    if (execution().status() != status) {
      throw differs("expected it %s, but it ended %s".formatted(wanted, ending()));
    }
    return this;
  }

  /** Ended FAILED with an error of this name. */
  public ExecutionAssert failedWith(String error) {
    boolean failed = execution().status() == ExecutionStatus.FAILED;
    if (!failed || !execution().error().equals(Optional.of(error))) {
      throw differs("expected it to fail with " + error + ", but it ended " + ending());
    }
    return this;
  }

  /** Entered these states, in this order, with any others between them. Each is one that the workflow has. */
  public ExecutionAssert visited(String... states) {
    Arrays.stream(states).forEach(this::checkKnown);
    int found = 0;
    for (String state : execution().visited()) {
      found += found < states.length && state.equals(states[found]) ? 1 : 0;
    }
    if (found < states.length) {
      throw differs("expected it to visit %s in this order, but it visited %s"
          .formatted(Arrays.toString(states), execution().visited()));
    }
    return this;
  }

  /** Entered at least one of these states, all of which the workflow has: a misspelt name is refused, where another one was entered too. */
  public ExecutionAssert visitedAnyOf(String... states) {
    Arrays.stream(states).forEach(this::checkKnown);
    if (Arrays.stream(states).noneMatch(execution().visited()::contains)) {
      throw differs("expected it to visit any of %s, but it visited %s"
          .formatted(Arrays.toString(states), execution().visited()));
    }
    return this;
  }

  /** Entered none of these states, all of which the workflow has: a misspelt name is refused, and would never be entered. */
  public ExecutionAssert didNotVisit(String... states) {
    Arrays.stream(states).forEach(this::checkKnown);
    List<String> entered =
        Arrays.stream(states).filter(execution().visited()::contains).toList();
    if (!entered.isEmpty()) {
      throw differs("expected it not to visit " + entered);
    }
    return this;
  }

  /** Gave this output: a record, or anything that becomes the same JSON; numbers are compared by value, {@code 5000.0} is {@code 5000}. */
  public ExecutionAssert hasOutput(Object output) {
    succeeded();
    if (!Json.of(output).equals(BY_VALUE, execution().output())) {
      throw differs("expected the output %s, but it was %s"
          .formatted(Json.of(output), execution().output()));
    }
    return this;
  }

  /** Exactly so much time passed in the run, from its start to its end; in virtual time that is not how long it took. */
  public ExecutionAssert took(Duration time) {
    if (!execution().duration().equals(time)) {
      throw differs(
          "expected it to take " + time + ", but it took " + execution().duration());
    }
    return this;
  }

  private Execution execution() {
    isNotNull();
    return Objects.requireNonNull(actual, "actual");
  }

  private String ending() {
    return execution().status()
        + execution().error().map(error -> " with " + error).orElse("")
        + execution().cause().map(cause -> ": " + cause).orElse("");
  }

  private void checkKnown(String state) {
    List<String> known = execution().states();
    if (!known.isEmpty() && !known.contains(state)) {
      throw failure("%s has no state \"%s\"; it has %s", execution().workflow(), state, known);
    }
  }

  private AssertionError differs(String message) {
    return failure("%s%n%s", message, execution().story());
  }
}
