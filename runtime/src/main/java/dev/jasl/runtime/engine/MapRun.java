package dev.jasl.runtime.engine;

import dev.jasl.runtime.data.ItemReadingException;
import dev.jasl.runtime.data.S3Exception;
import java.util.HashMap;
import java.util.Map;
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
  private final Map<Strand, Integer> items = new HashMap<>();
  private int started;

  MapRun(
      CompiledMapRun state,
      MapRunEvents events,
      ChildRuns runs,
      ChildInputs inputs,
      Failures failures,
      MapResults results,
      int atOnce) {
    this.state = state;
    this.events = events;
    this.runs = runs;
    this.inputs = inputs;
    this.failures = failures;
    this.atOnce = atOnce;
    this.results = results;
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
      throw events.failedBy(failure);
    }
  }

  private @Nullable Strand started() {
    ChildInput input = inputs.next();
    if (input == null) {
      return null;
    }
    Strand child = runs.start(state, started++, input.payload());
    items.put(child, input.items());
    return child;
  }

  @Override
  public void succeeded(Strand child, Payload output) {
    items.remove(child);
    ChildRuns.succeeded(child, output);
    results.succeeded(child, output);
  }

  @Override
  public @Nullable StatesError failed(Strand child, StatesError error) {
    failures.add(itemsOf(child));
    ChildRuns.failed(child, error);
    results.failed(child, error);
    boolean tooMany =
        inputs.isAtEnd() ? failures.areTooManyOf(inputs.read()) : failures.areTooMany();
    return tooMany ? tooManyFailed().error() : null;
  }

  /** Hands on what there is, then fails the run. */
  private StateFailure tooManyFailed() {
    try {
      results.close();
      return events.failed(Failures.error());
    } catch (StateFailure failure) {
      return events.failed(failure.error());
    }
  }

  private int itemsOf(Strand child) {
    Integer count = items.remove(child);
    return count == null ? 0 : count;
  }

  @Override
  public void aborted(Strand child, long cause) {
    items.remove(child);
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
      return results.whole();
    } catch (StateFailure failure) {
      throw events.failed(failure.error());
    }
  }
}
