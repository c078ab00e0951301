package dev.jasl.dsl;

import dev.jasl.expr.Node;
import org.jspecify.annotations.Nullable;

/** What a task is held to: its time in seconds, the longest silence, and the role that it works in. */
record Limits(
    @Nullable Node timeout,
    @Nullable Node heartbeat,
    @Nullable Node role) {
  static final Limits NONE = new Limits(null, null, null);

  Limits timeout(Node seconds) {
    return new Limits(seconds, heartbeat, role);
  }

  Limits heartbeat(Node seconds) {
    return new Limits(timeout, seconds, role);
  }

  Limits role(Node arn) {
    return new Limits(timeout, heartbeat, arn);
  }

  /**
   * The same. The service compares timeout and heartbeat where both are written down.
   *
   * @throws IllegalArgumentException if a heartbeat could not be missed before the timeout
   */
  Limits checked() {
    if (timeout instanceof Node.Literal whole
        && heartbeat instanceof Node.Literal part
        && part.value().longValue() > whole.value().longValue()) {
      throw new IllegalArgumentException(
          "the heartbeat must not be longer than the timeout: it is %s s, the timeout %s s"
              .formatted(part.value(), whole.value()));
    }
    return this;
  }
}
