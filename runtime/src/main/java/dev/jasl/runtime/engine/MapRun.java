package dev.jasl.runtime.engine;

import dev.jasl.runtime.data.ItemReadingException;
import dev.jasl.runtime.data.S3Exception;
import dev.jasl.runtime.engine.MapRunResult.Status;
import org.jspecify.annotations.Nullable;

/** The child executions of a distributed Map. They share nothing with the execution around them but its clock and its handlers. */
final class MapRun implements Children {
  private final CompiledMapRun state;
  private final MapRunEvents events;
  private final ChildRuns runs;
  private final ChildInputs inputs;
  private final Failures failures;
  private final int atOnce;
  private final MapResults results;
  private final MapRunLog log;
  private int started;

  MapRun(
      CompiledMapRun state,
      MapRunEvents events,
      ChildRuns runs,
      ChildInputs inputs,
      Failures failures,
      MapResults results,
      MapRunLog log,
      int atOnce) {
    this.state = state;
    this.events = events;
    this.runs = runs;
    this.inputs = inputs;
    this.failures = failures;
    this.atOnce = atOnce;
    this.results = results;
    this.log = log;
  }

  @Override
  public int atOnce() {
    return atOnce;
  }

  @Override
  public boolean startsInTurns() {
    return true;
  }

  @Override
  public @Nullable Strand next() {
    try {
      return started();
    } catch (ItemReadingException | S3Exception | StateFailure failure) {
      over(Status.FAILED);
      throw events.failedBy(failure);
    }
  }

  private @Nullable Strand started() {
    ChildInput input = inputs.next();
    if (input == null) {
      return null;
    }
    Strand child = runs.start(state, started++, input.payload());
    log.started(child, input);
    return child;
  }

  @Override
  public void succeeded(Strand child, Payload output) {
    log.ended(child, ChildRuns.succeeded(child, output));
    results.succeeded(child, output);
  }

  @Override
  public @Nullable StatesError failed(Strand child, StatesError error) {
    failures.add(log.ended(child, ChildRuns.failed(child, error)));
    results.failed(child, error);
    boolean tooMany =
        inputs.isAtEnd() ? failures.areTooManyOf(inputs.read()) : failures.areTooMany();
    return tooMany ? tooManyFailed().error() : null;
  }

  /** Hands on what there is, then fails the run. */
  private StateFailure tooManyFailed() {
    log.running().forEach(results::givenUp);
    over(Status.FAILED);
    try {
      results.close();
      log.written();
      return events.failed(Failures.error());
    } catch (StateFailure failure) {
      return events.failed(failure.error());
    }
  }

  private void over(Status status) {
    log.pending(inputs.unread(), inputs.isOneEach());
    log.ended(status, events.parent().run().now());
  }

  @Override
  public void aborted(Strand child, long cause) {
    throw new AssertionError("the history of an execution says nothing of its children's states");
  }

  @Override
  public void abandoned(long cause) {
    if (!log.isOver()) {
      over(Status.ABORTED);
      events.aborted(cause);
    }
  }

  @Override
  public Step joined(Visit visit) {
    if (failures.areTooManyOf(inputs.read())) {
      throw tooManyFailed();
    }
    Payload result = result();
    events.succeeded();
    visit.markJoined();
    return state.map().left(visit, result);
  }

  private Payload result() {
    try {
      Payload whole = results.whole();
      log.written();
      over(Status.SUCCEEDED);
      return whole;
    } catch (StateFailure failure) {
      over(Status.FAILED);
      throw events.failed(failure.error());
    }
  }
}
