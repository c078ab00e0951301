package dev.jasl.runtime.engine;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * How long an attempt may take.
 *
 * @param timeout in all
 * @param heartbeat without a sign of life; null where nobody is expected to give one
 */
record Patience(Duration timeout, @Nullable Duration heartbeat) {
  /** What the service takes for a task that sets no timeout. */
  private static final Patience LONG = new Patience(Duration.ofSeconds(99_999_999), null);

  static Patience with(Step.Call call) {
    Long timeout = call.limits().timeoutSeconds();
    Long heartbeat = call.task().target().isCallback() ? call.limits().heartbeatSeconds() : null;
    if (timeout == null && heartbeat == null) {
      return LONG;
    }
    return new Patience(
        timeout == null ? LONG.timeout : Duration.ofSeconds(timeout),
        heartbeat == null ? null : Duration.ofSeconds(heartbeat));
  }

  /** Whether only the execution's own time bounds an attempt without signs of life. */
  boolean isEndless() {
    return timeout.equals(LONG.timeout);
  }

  /** Whether silence is noticed by a missing heartbeat before the timeout. */
  boolean endsByHeartbeat() {
    return heartbeat != null && heartbeat.compareTo(timeout) < 0;
  }

  /** When silence is noticed. */
  Duration withSilence() {
    return heartbeat != null && endsByHeartbeat() ? heartbeat : timeout;
  }
}
