package dev.jasl.runtime;

import com.fasterxml.jackson.databind.JsonNode;
import dev.jasl.model.Definition;
import dev.jasl.runtime.engine.ExecutionResult;
import dev.jasl.runtime.engine.ExecutionStatus;
import dev.jasl.runtime.engine.MapRunResult;
import dev.jasl.runtime.history.EventDetails;
import dev.jasl.runtime.history.HistoryEvent;
import dev.jasl.runtime.history.Trace;
import dev.jasl.validate.StateGraph;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A run that has ended, to look at. */
public final class Execution {
  private final JsonNode input;
  private final Faults faults;
  private final ExecutionResult result;
  private final @Nullable Definition definition;

  /** @param definition what was run, where that is known */
  Execution(
      JsonNode input, Faults faults, ExecutionResult result, @Nullable Definition definition) {
    this.input = input;
    this.faults = faults;
    this.result = result;
    this.definition = definition;
  }

  ExecutionResult result() {
    return result;
  }

  /** How it ended; {@code RUNNING} for one of the {@link #children} that still ran when its parent ended. */
  public ExecutionStatus status() {
    return result.status();
  }

  /** What it was started with, as JSON. */
  public JsonNode input() {
    return input;
  }

  /** The faults that were planned for the run. */
  public Faults faults() {
    return faults;
  }

  /**
   * The output as JSON.
   *
   * @throws IllegalStateException if the execution did not succeed
   */
  public JsonNode output() {
    JsonNode output = result.output();
    if (output == null) {
      throw new IllegalStateException("an execution that ended " + status() + " has no output");
    }
    return output;
  }

  /**
   * The output as a record.
   *
   * @throws IllegalStateException if the execution did not succeed
   * @throws IllegalArgumentException if the output is not of that shape
   */
  public <T> T output(Class<T> type) {
    return Json.to(output(), type);
  }

  /** The error's name; empty for executions that succeeded, and for errors without one. */
  public Optional<String> error() {
    return Optional.ofNullable(result.error());
  }

  /** What the error says of itself; empty for executions that succeeded, and for errors without a cause. */
  public Optional<String> cause() {
    return Optional.ofNullable(result.cause());
  }

  /** Time that passed in the run; in virtual time that is not how long it took. */
  public Duration duration() {
    return result.duration();
  }

  /** The history, as the service would have written it. */
  public List<HistoryEvent> events() {
    return result.events();
  }

  /** The executions that tasks of this one have started, in that order, each with a history of its own. */
  public List<Execution> children() {
    return result.children().stream()
        .map(child -> new Execution(child.input(), Faults.none(), child, null))
        .toList();
  }

  /** The Map Runs of its distributed Maps, one for each attempt, with counts and children. */
  public List<MapRunResult> mapRuns() {
    return result.mapRuns();
  }

  /** Its name; {@code startExecution} may have given one. */
  public String name() {
    return result.execution().name();
  }

  /** The name of its state machine. */
  public String workflow() {
    return result.execution().stateMachineName();
  }

  /** The names of the states that were entered, in order; one that was entered twice stands twice. */
  public List<String> visited() {
    return events().stream()
        .map(HistoryEvent::details)
        .filter(EventDetails.StateEntered.class::isInstance)
        .map(details -> ((EventDetails.StateEntered) details).name())
        .toList();
  }

  /**
   * The names of the workflow's states, those within a Parallel or Map too; empty for an execution that another one has started, whose
   * workflow is not known here.
   */
  public List<String> states() {
    return definition == null
        ? List.of()
        : StateGraph.of(definition).states().stream()
            .map(state -> state.name().value())
            .distinct()
            .toList();
  }

  /** What happened, a line each; {@link Trace} says how they read. */
  public String trace() {
    return Trace.of(events()).toString();
  }

  /**
   * Input, faults and trace, and the traces of children that failed: what one wants to read when a test fails. Of a trace of more than a
   * hundred lines, the middle is left out.
   */
  public String story() {
    String own =
        "input:  " + input + "\nfaults: " + faults + "\n" + Trace.of(events()).brief();
    return own
        + String.join(
            "", FailedChildren.of(result).stream().map(text -> "\n" + text).toList());
  }

  @Override
  public String toString() {
    return story();
  }
}
