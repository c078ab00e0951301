package dev.jasl.runtime;

import com.fasterxml.jackson.databind.JsonNode;
import dev.jasl.runtime.task.TaskCall;
import dev.jasl.runtime.task.TaskTokens;
import java.util.Objects;

/** What a worker gets when it polls: the work, and the token to report it by. */
public final class ActivityTask {
  private final TaskCall call;

  ActivityTask(TaskCall call) {
    this.call = call;
  }

  /** As {@code GetActivityTask} gives it. */
  public String token() {
    return Objects.requireNonNull(call.token(), "a task of an activity has a token");
  }

  /** The work, as JSON. */
  public JsonNode input() {
    return call.parameters();
  }

  /** By which it is reported: {@code task.tokens().succeed(task.token(), output)}. */
  public TaskTokens tokens() {
    return call.tokens();
  }
}
