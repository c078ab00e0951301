package dev.jasl.runtime.engine;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.jasl.runtime.task.TaskAnswer;
import dev.jasl.runtime.task.TaskTokenException;
import dev.jasl.runtime.task.TaskTokens;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** Reports about the open tasks of one loop, at once or after a delay. */
record TokenReports(OpenTasks tasks, Duration delay, long largest) implements TaskTokens {
  /** What a service said at once, of a task that was reported before anybody knew. */
  private static final JsonNode NOTHING = JsonNodeFactory.instance.objectNode();

  @Override
  public void succeed(String token, JsonNode output) {
    if (Payload.of(output).within(largest) == null) {
      throw TaskTokenException.output("it has more than " + largest + " bytes");
    }
    report(token, TaskAnswer.success(output).submitted(NOTHING));
  }

  @Override
  public void succeed(String token, String output) {
    succeed(token, parsed(output));
  }

  private static JsonNode parsed(String output) {
    try {
      return StrictJson.read(output);
    } catch (StrictJson.NotJson problem) {
      throw TaskTokenException.output(String.valueOf(problem.getMessage()));
    }
  }

  @Override
  public void fail(String token, @Nullable String error, @Nullable String cause) {
    report(token, TaskAnswer.failure(error, cause).submitted(NOTHING));
  }

  private void report(String token, TaskAnswer.Settled outcome) {
    OpenTask task = tasks.find(token);
    if (!delay.isZero()) {
      tasks.later(delay, task, () -> tasks.settle(task, outcome));
    } else if (!tasks.settle(task, outcome)) {
      throw TaskTokenException.closed();
    }
  }

  @Override
  public void heartbeat(String token) {
    OpenTask task = tasks.find(token);
    if (delay.isZero()) {
      task.beat(tasks.now());
    } else {
      tasks.later(delay, task, () -> task.beat(tasks.now()));
    }
  }

  @Override
  public void taken(String token, @Nullable String worker) {
    OpenTask task = tasks.find(token);
    if (!delay.isZero()) {
      tasks.later(delay, task, () -> tasks.take(task, worker));
    } else if (!tasks.take(task, worker)) {
      throw TaskTokenException.closed();
    }
  }

  /** Delays add up. */
  @Override
  public TaskTokens after(Duration more) {
    if (more.isNegative()) {
      throw new IllegalArgumentException("delay must not be negative: " + more);
    }
    return new TokenReports(tasks, delay.plus(more), largest);
  }
}
