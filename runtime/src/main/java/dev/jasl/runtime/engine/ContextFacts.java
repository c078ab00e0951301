package dev.jasl.runtime.engine;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.jasl.path.ObjectShape;
import dev.jasl.runtime.history.Timestamps;
import dev.jasl.runtime.task.ExecutionInfo;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Makes context objects. What is the same in all states of an execution is made once.
 *
 * @see <a href="https://docs.aws.amazon.com/step-functions/latest/dg/input-output-contextobject.html">Context object</a>
 */
final class ContextFacts {
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private final ExecutionInfo info;
  private final JsonNode input;
  private final @Nullable ObjectNode given;
  private final int redrives;
  private final @Nullable Instant redriven;
  private @Nullable ObjectNode execution;
  private @Nullable ObjectNode machine;

  /**
   * @param given what every context object is, where it is not the run's own; null otherwise
   * @param redrives how often the execution was redriven
   * @param redriven when that was last; null if it was not
   */
  ContextFacts(
      ExecutionInfo info,
      JsonNode input,
      @Nullable ObjectNode given,
      int redrives,
      @Nullable Instant redriven) {
    this.redrives = redrives;
    this.redriven = redriven;
    this.info = info;
    this.input = input;
    this.given = given;
  }

  ObjectNode of(Visit visit) {
    if (given != null) {
      return given;
    }
    ObjectNode context = NODES.objectNode();
    context.set("Execution", execution());
    context.set("StateMachine", machine());
    context.set("State", state(visit));
    if (visit.token() != null) {
      context.putObject("Task").put("Token", visit.token());
    }
    if (visit.item() != null) {
      context.set("Map", visit.item().json());
    }
    return context;
  }

  /** The same context object, but for the item. */
  static ObjectNode with(MapItem item, ObjectNode context) {
    return ObjectShape.put(context, "Map", item.json());
  }

  private ObjectNode execution() {
    if (execution == null) {
      execution = NODES.objectNode();
      execution.put("Id", info.arn());
      execution.set("Input", input);
      execution.put("StartTime", Timestamps.text(info.startTime()));
      execution.put("Name", info.name());
      execution.put("RoleArn", info.roleArn());
      execution.put("RedriveCount", redrives);
      if (redriven != null) {
        execution.put("RedriveTime", Timestamps.text(redriven));
      }
    }
    return execution;
  }

  private ObjectNode machine() {
    if (machine == null) {
      machine = NODES.objectNode();
      machine.put("Id", info.stateMachineArn());
      machine.put("Name", info.stateMachineName());
    }
    return machine;
  }

  private static ObjectNode state(Visit visit) {
    ObjectNode state = NODES.objectNode();
    state.put("Name", visit.state().name());
    state.put("EnteredTime", Timestamps.text(visit.enteredAt()));
    if (visit.state().kind().canRetry()) {
      state.put("RetryCount", visit.retries());
    }
    return state;
  }
}
