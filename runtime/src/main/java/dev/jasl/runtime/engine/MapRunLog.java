package dev.jasl.runtime.engine;

import dev.jasl.runtime.engine.MapRunResult.Status;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What will be told of a Map Run: counts of all children, and as many of the children themselves as the caller wants kept. */
final class MapRunLog {
  private final Setup setup;
  private final Instant begun;
  private final Tally executions = new Tally();
  private final Tally items = new Tally();
  private final Map<Strand, ChildInput> running = new LinkedHashMap<>();
  private final List<Kept> kept = new ArrayList<>();
  private Status status = Status.RUNNING;
  private @Nullable Instant ended;
  private boolean written;
  private long pendingItems;
  private long pendingChildren;

  /** @param most how many children are kept */
  record Setup(MapRunNames names, String state, int atOnce, Tolerance.Limits limits, int most) {}

  private static final class Kept {
    private final Strand child;
    private final ChildInput input;
    private @Nullable ExecutionResult result;

    Kept(Strand child, ChildInput input) {
      this.child = child;
      this.input = input;
    }

    MapRunChild seen() {
      ExecutionResult last = result == null ? new Ending(child.run()).unfinished() : result;
      return new MapRunChild(input.payload().json(), input.items(), last);
    }
  }

  MapRunLog(Setup setup, Instant begun) {
    this.setup = setup;
    this.begun = begun;
  }

  void started(Strand child, ChildInput input) {
    executions.start(1);
    items.start(input.items());
    running.put(child, input);
    if (kept.size() < setup.most()) {
      kept.add(new Kept(child, input));
    }
  }

  /** Notes how a child ended. Gives how many items it was about. */
  int ended(Strand child, ExecutionResult result) {
    int count =
        Objects.requireNonNull(running.remove(child), "a child that runs").items();
    executions.end(result.status(), 1);
    items.end(result.status(), count);
    keep(child, result);
    return count;
  }

  private void keep(Strand child, ExecutionResult result) {
    if (child.index() < kept.size()) {
      kept.get(child.index()).result = result;
    }
  }

  /** Items that are known and not started: there were no more when the run ended. */
  void pending(long unread, boolean isOneEach) {
    pendingItems = unread;
    pendingChildren = isOneEach ? unread : 0;
  }

  /** The outcomes of the children were handed on. */
  void written() {
    written = true;
  }

  /** The run is over; children that have not ended are given up. */
  void ended(Status how, Instant now) {
    if (status == Status.RUNNING) {
      status = how;
      ended = now;
      running.keySet().forEach(child -> keep(child, new Ending(child.run()).abort(null, null)));
    }
  }

  /** The children that have not ended. */
  Set<Strand> running() {
    return running.keySet();
  }

  boolean isOver() {
    return status != Status.RUNNING;
  }

  MapRunResult result(Instant now) {
    boolean over = isOver();
    return new MapRunResult(
        setup.names().arn(),
        setup.state(),
        status,
        begun,
        ended == null ? now : ended,
        setup.atOnce(),
        setup.limits().count() == null ? 0 : setup.limits().count(),
        setup.limits().percentage() == null ? 0 : setup.limits().percentage(),
        items.counts(pendingItems, over, written),
        executions.counts(pendingChildren, over, written),
        kept.stream().map(Kept::seen).toList());
  }
}
