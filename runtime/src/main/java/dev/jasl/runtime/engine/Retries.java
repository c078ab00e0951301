package dev.jasl.runtime.engine;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * {@code Retry}: the first retrier that takes the error decides, and when it is used up, none of the others is asked. Each counts for
 * itself, for one visit of the state.
 *
 * @see <a href="https://states-language.net/spec.html#retrying-after-error">States Language, retrying after error</a>
 */
record Retries(List<CompiledRetrier> retriers) {
  /** The step that tries again after a delay, or null to give up. */
  @Nullable
  Step next(Visit visit, StatesError error) {
    int position = deciding(error);
    return position >= 0 && visit.grantedBy(position) < retriers.get(position).maxAttempts()
        ? again(visit, position)
        : null;
  }

  /** The position of the retrier that takes the error, or -1. */
  int deciding(StatesError error) {
    for (int i = 0; i < retriers.size(); i++) {
      if (retriers.get(i).errors().matches(error)) {
        return i;
      }
    }
    return -1;
  }

  private Step again(Visit visit, int position) {
    Run run = visit.run();
    Duration delay = retriers.get(position).delay(visit.grantedBy(position), run.chance());
    visit.retry(position, retriers.size());
    return new Step.SleepUntil(run.now().plus(delay), visit.state()::enter);
  }
}
