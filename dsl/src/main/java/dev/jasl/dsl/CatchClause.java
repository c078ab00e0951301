package dev.jasl.dsl;

import java.util.Objects;

/**
 * A catcher that leads somewhere.
 *
 * @param resuming whether the flow goes on after the failed state
 */
record CatchClause(CatchDraft draft, Flow flow, boolean resuming) {
  CatchClause {
    Objects.requireNonNull(flow, "flow");
  }
}
