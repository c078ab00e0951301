package dev.jasl.runtime.statetest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.jasl.model.IntegrationPattern;
import dev.jasl.model.MapState;
import dev.jasl.model.ParallelState;
import dev.jasl.model.State;
import dev.jasl.model.TaskState;
import dev.jasl.runtime.history.Timestamps;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The context object of a test that brings none: that of an Express execution with generated names. */
final class MadeUpContext {
  private MadeUpContext() {}

  /** @param arn as far as the account, with the colon behind it */
  static ObjectNode of(
      State state, JsonNode input, @Nullable String roleArn, String arn, Instant now, long seed) {
    String machine = generated("machine", seed);
    String name = generated("execution", seed);
    ObjectNode context = JsonNodeFactory.instance.objectNode();
    ObjectNode execution = context.putObject("Execution");
    execution.put("Id", arn + "express:" + machine + ":" + name);
    execution.set("Input", input);
    execution.put("StartTime", Timestamps.text(now));
    execution.put("Name", name);
    execution.put("RoleArn", roleArn);
    context
        .putObject("StateMachine")
        .put("Id", arn + "stateMachine:" + machine)
        .put("Name", machine);
    ObjectNode entered = context.putObject("State");
    entered.put("Name", Subject.SHOWN.value()).put("EnteredTime", Timestamps.text(now));
    if (state instanceof TaskState || state instanceof MapState || state instanceof ParallelState) {
      entered.put("RetryCount", 0);
    }
    if (isCallback(state)) {
      context.putObject("Task").put("Token", generated("token", seed));
    }
    return context;
  }

  private static boolean isCallback(State state) {
    return state instanceof TaskState task
        && task.resource()
            .integration()
            .filter(call -> call.pattern() == IntegrationPattern.WAIT_FOR_TASK_TOKEN)
            .isPresent();
  }

  private static String generated(String what, long seed) {
    return UUID.nameUUIDFromBytes((what + seed).getBytes(StandardCharsets.UTF_8))
        .toString();
  }
}
