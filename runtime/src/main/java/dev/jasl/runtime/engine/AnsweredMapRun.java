package dev.jasl.runtime.engine;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A Map Run without children, since it is known what became of it. */
final class AnsweredMapRun implements Children {
  private final CompiledMapRun state;
  private final MapRunEvents events;
  private final @Nullable MapRunAnswer answer;

  /** @param answer null for a run that never ended */
  AnsweredMapRun(CompiledMapRun state, MapRunEvents events, @Nullable MapRunAnswer answer) {
    this.state = state;
    this.events = events;
    this.answer = answer;
  }

  @Override
  public int atOnce() {
    return 1;
  }

  @Override
  public @Nullable Strand next() {
    return null;
  }

  @Override
  public void succeeded(Strand child, Payload output) {
    throw new AssertionError("there are no children");
  }

  @Override
  public @Nullable StatesError failed(Strand child, StatesError error) {
    throw new AssertionError("there are no children");
  }

  @Override
  public void aborted(Strand child, long cause) {
    throw new AssertionError("there are no children");
  }

  @Override
  public Step joined(Visit visit) {
    if (answer == null) {
      return new Step.SleepUntil(Instant.MAX, current -> joined(current));
    }
    Instant end = visit.run().now().plus(answer.took());
    return new Step.SleepUntil(end, current -> ended(current, answer));
  }

  private Step ended(Visit visit, MapRunAnswer known) {
    if (known instanceof MapRunAnswer.RunFailed failed) {
      throw events.failed(new StatesError(
          failed.error(), failed.cause(), StatesError.Origin.STATE, failed.field(), false));
    }
    events.succeeded();
    visit.markJoined();
    if (known instanceof MapRunAnswer.ResultRefused refused) {
      throw new StateFailure(new StatesError(
          refused.error(), refused.cause(), StatesError.Origin.STATE, refused.field(), false));
    }
    if (known instanceof MapRunAnswer.Left left) {
      return state.map().leftWith(Payload.of(left.output()), left.assigned());
    }
    throw new AssertionError(known);
  }
}
