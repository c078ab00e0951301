package dev.jasl.runtime.engine;

import com.fasterxml.jackson.databind.JsonNode;
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
  private final MapRunRest rest;
  private int started;

  /** @param rest how the children stood, if the run is redriven */
  MapRun(
      CompiledMapRun state,
      MapRunEvents events,
      ChildRuns runs,
      ChildInputs inputs,
      Failures failures,
      MapResults results,
      MapRunLog log,
      int atOnce,
      MapRunRest rest) {
    this.state = state;
    this.events = events;
    this.runs = runs;
    this.inputs = inputs;
    this.failures = failures;
    this.atOnce = atOnce;
    this.results = results;
    this.log = log;
    this.rest = rest;
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
      throw failed(MapRunEvents.errorOf(failure));
    }
  }

  private @Nullable Strand started() {
    Strand child = null;
    while (child == null) {
      ChildInput input = inputs.next();
      if (input == null) {
        return null;
      }
      child = child(started++, input);
    }
    return child;
  }

  /** Starts a child, or has it go on; null for one that stays as it is. */
  private @Nullable Strand child(int index, ChildInput input) {
    if (rest.hasSucceeded(index)) {
      log.left(index, input.items(), null, rest.kept(index));
      return null;
    }
    ExecutionResult before = rest.unsuccessful(index);
    String refusal = before == null ? null : runs.refusal(before);
    if (before != null && refusal != null) {
      leave(index, input, before, refusal);
      return null;
    }
    Strand child = before == null
        ? runs.start(state, index, input.payload())
        : runs.again(state, index, input.payload(), before);
    log.started(child, input);
    return child;
  }

  /** A child that cannot be redriven has failed for good. */
  private void leave(int index, ChildInput input, ExecutionResult before, String refusal) {
    log.left(index, input.items(), before, rest.kept(index));
    failures.add(input.items());
    results.failed(new EndedChild(index, before.input(), Redrive.countOf(before), before, refusal));
  }

  @Override
  public void succeeded(Strand child, Payload output) {
    ExecutionResult result = ChildRuns.succeeded(child, output);
    log.ended(child, result);
    results.succeeded(EndedChild.of(child, result));
  }

  @Override
  public @Nullable StatesError failed(Strand child, StatesError error) {
    ExecutionResult result = ChildRuns.failed(child, error);
    failures.add(log.ended(child, result));
    results.failed(EndedChild.of(child, result));
    boolean tooMany =
        inputs.isAtEnd() ? failures.areTooManyOf(inputs.read()) : failures.areTooMany();
    return tooMany ? failed(Failures.error()).error() : null;
  }

  /** Notes that the run has failed. Gives what the state fails with. */
  private StateFailure failed(StatesError error) {
    return events.failed(broken(Status.FAILED, error));
  }

  /** Gives up what still runs, and hands on what there is. Gives what the run fails with. */
  private StatesError broken(Status status, StatesError error) {
    log.giveUp(results::failed);
    new UnbegunChildren(inputs, rest, results, log).tell(started);
    StatesError last = error;
    try {
      boolean exported = results.close();
      if (exported || status == Status.FAILED) {
        log.written();
      }
    } catch (StateFailure unwritable) {
      last = unwritable.error();
    }
    over(status);
    return last;
  }

  private void over(Status status) {
    JsonNode kept = status == Status.SUCCEEDED ? null : results.ofSucceeded();
    log.ended(status, events.parent().run().now(), kept);
  }

  /** The execution around it has ended, or the state is given up. */
  void abort() {
    broken(Status.ABORTED, StatesError.ofState(null, null));
  }

  @Override
  public void aborted(Strand child, long cause) {
    throw new AssertionError("the history of an execution says nothing of its children's states");
  }

  @Override
  public void abandoned(long cause) {
    if (!log.isOver()) {
      abort();
      events.aborted(cause);
    }
  }

  @Override
  public Step joined(Visit visit) {
    if (failures.areTooManyOf(inputs.read())) {
      throw failed(Failures.error());
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
