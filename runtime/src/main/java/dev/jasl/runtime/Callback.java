package dev.jasl.runtime;

import dev.jasl.runtime.task.TaskCall;
import dev.jasl.runtime.task.TaskTokenException;
import dev.jasl.runtime.task.TaskTokens;
import dev.jasl.runtime.task.UnboundTaskException;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * The way back to a task that waits: {@code callback.after(ofHours(3)).succeed(new Approval(true))}. The first report counts; what is
 * reported later than the task allows changes nothing.
 */
public final class Callback {
  private final TaskTokens tokens;
  private final String token;

  private Callback(TaskTokens tokens, String token) {
    this.tokens = tokens;
    this.token = token;
  }

  /** @throws UnboundTaskException if the task does not wait for one */
  static Callback of(TaskCall call) {
    String token = call.token();
    if (token == null) {
      throw UnboundTaskException.noToken(call);
    }
    return new Callback(call.tokens(), token);
  }

  /** As the service would have handed it out. */
  public String token() {
    return token;
  }

  /** Reports so much later in the run's time; delays add up. */
  public Callback after(Duration delay) {
    return new Callback(tokens.after(delay), token);
  }

  /**
   * The task has succeeded.
   *
   * @param output a record, list, number or text
   * @throws TaskTokenException if the output is too large, or the task is over
   */
  public void succeed(@Nullable Object output) {
    tokens.succeed(token, Json.of(output));
  }

  /**
   * The task has failed.
   *
   * @throws TaskTokenException if the task is over
   */
  public void fail(String error, @Nullable String cause) {
    tokens.fail(token, error, cause);
  }

  /**
   * Gives a sign of life now and then: every so often, from now on, as long as the work takes.
   *
   * @throws IllegalArgumentException if the time between two is not positive
   * @throws TaskTokenException if the task is over
   */
  public void heartbeatEvery(Duration period, Duration work) {
    if (period.isNegative() || period.isZero()) {
      throw new IllegalArgumentException("period must be positive: " + period);
    }
    for (Duration at = period; at.compareTo(work) <= 0; at = at.plus(period)) {
      after(at).heartbeat();
    }
  }

  /**
   * Somebody is still at work.
   *
   * @throws TaskTokenException if the task is over
   */
  public void heartbeat() {
    tokens.heartbeat(token);
  }
}
