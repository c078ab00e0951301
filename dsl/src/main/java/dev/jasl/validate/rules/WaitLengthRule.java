package dev.jasl.validate.rules;

import dev.jasl.diagnostic.Code;
import dev.jasl.diagnostic.Diagnostic;
import dev.jasl.model.WaitState;
import dev.jasl.model.WaitTime;
import dev.jasl.validate.Profile;
import dev.jasl.validate.Report;
import dev.jasl.validate.Rule;
import dev.jasl.validate.StateGraph;
import dev.jasl.validate.StateNode;
import java.util.Optional;

/**
 * A Wait ends before its execution must: an execution takes a year at most, an Express one five minutes, and either no longer than the
 * machine's {@code TimeoutSeconds}. The service takes any number of seconds up to 99,999,999.
 *
 * @see <a href="https://docs.aws.amazon.com/step-functions/latest/dg/service-quotas.html">Quotas, executions</a>
 */
final class WaitLengthRule implements Rule {
  private static final long YEAR = 366L * 24 * 60 * 60;
  private static final long EXPRESS = 5 * 60;

  private final long longest;

  WaitLengthRule(Profile profile) {
    this.longest = profile == Profile.EXPRESS ? EXPRESS : YEAR;
  }

  @Override
  public void check(StateGraph graph, Report report) {
    Long timeout = graph.definition().timeoutSeconds();
    long most = timeout == null ? longest : Math.min(timeout, longest);
    for (StateNode state : graph.states()) {
      if (state.state() instanceof WaitState wait
          && wait.time() instanceof WaitTime.Seconds seconds
          && seconds.value() > Math.min(most, EXPRESS)) {
        long limit = limit(state, most);
        if (seconds.value() > limit) {
          report.add(state, tooLong(state, seconds.value(), limit));
        }
      }
    }
  }

  private static long limit(StateNode state, long most) {
    long limit = most;
    Optional<StateNode> owner = state.scope().owner();
    while (owner.isPresent()) {
      limit = ExpressChildRule.startsExpress(owner.get()) ? Math.min(limit, EXPRESS) : limit;
      owner = owner.get().scope().owner();
    }
    return limit;
  }

  private static Diagnostic tooLong(StateNode state, long seconds, long limit) {
    return Diagnostic.of(
        Code.WAIT_TOO_LONG,
        state.at().child("Seconds"),
        "Waits for %d seconds, and the execution has ended after %d".formatted(seconds, limit),
        "wait for less, or let another execution go on from here");
  }
}
