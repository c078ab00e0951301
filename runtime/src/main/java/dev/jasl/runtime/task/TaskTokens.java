package dev.jasl.runtime.task;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * Reports what became of the tasks of one run that wait for somebody else: the operations {@code SendTaskSuccess}, {@code
 * SendTaskFailure} and {@code SendTaskHeartbeat}. Handlers find it in their {@link TaskCall#tokens() call}; a task waits if its handler
 * answers {@link TaskAnswer#awaited()}. The first report about an attempt counts.
 *
 * <p>In virtual time only handlers of the run report, while they are asked: the clock waits for nobody else. In real time any thread may.
 *
 * @see <a href="https://docs.aws.amazon.com/step-functions/latest/dg/connect-to-resource.html#connect-wait-token">Wait for a callback</a>
 */
public interface TaskTokens {
  /**
   * The task has succeeded.
   *
   * @throws TaskTokenException if the output is larger than the service takes, or the token cannot be used (any more)
   */
  void succeed(String token, JsonNode output);

  /**
   * The same with the output as text.
   *
   * @throws TaskTokenException as there, and if the text is not JSON
   */
  void succeed(String token, String output);

  /**
   * The task has failed. Error and cause may each be missing.
   *
   * @throws TaskTokenException if the token cannot be used (any more)
   */
  void fail(String token, @Nullable String error, @Nullable String cause);

  /**
   * Somebody is still at work: the task's {@code HeartbeatSeconds} count from now.
   *
   * @throws TaskTokenException if the token cannot be used (any more)
   */
  void heartbeat(String token);

  /**
   * A worker has taken the activity's task, which was {@linkplain TaskAnswer#queued() queued} until now: its {@code HeartbeatSeconds}
   * count from here.
   *
   * @param worker its name, for the history
   * @throws TaskTokenException if the token cannot be used (any more)
   */
  void taken(String token, @Nullable String worker);

  /**
   * The same reports, made so much later in the run's time. A report about a task that has ended by then changes nothing.
   *
   * @throws IllegalArgumentException if the delay is negative
   */
  TaskTokens after(Duration delay);

  /** For calls outside of every run: it knows no token. */
  static TaskTokens none() {
    return NoTokens.ALL;
  }
}
