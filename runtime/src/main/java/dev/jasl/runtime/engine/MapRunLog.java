package dev.jasl.runtime.engine;

import com.fasterxml.jackson.databind.JsonNode;
import dev.jasl.runtime.engine.MapRunResult.Status;
import java.time.Instant;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** What will be told of a Map Run: counts of all children, and as many of the children themselves as the caller wants kept. */
final class MapRunLog {
  /** So many children that did not succeed are remembered for a redrive, or more if the caller wants more kept. */
  private static final int MOST_UNSUCCESSFUL = 10_000;

  private final Setup setup;
  private final Tally executions = new Tally();
  private final Tally items = new Tally();
  private final Map<Strand, ChildInput> running = new LinkedHashMap<>();
  private final TreeMap<Integer, Kept> kept = new TreeMap<>();
  private final BitSet succeeded = new BitSet();
  private final Map<Integer, ExecutionResult> unsuccessful = new HashMap<>();
  private Status status = Status.RUNNING;
  private @Nullable Instant ended;
  private @Nullable JsonNode results;
  private boolean written;
  private Runnable abort = () -> {};
  private long pendingItems;
  private long pendingChildren;

  /**
   * What is known from the beginning.
   *
   * @param most how many children are kept
   */
  record Setup(
      MapRunAttempt attempt, String state, int atOnce, Tolerance.Limits limits, int most) {}

  private record Kept(
      ChildInput input, @Nullable Strand child, @Nullable ExecutionResult result) {
    MapRunChild seen() {
      ExecutionResult last =
          result == null ? new Ending(Objects.requireNonNull(child).run()).unfinished() : result;
      JsonNode given = child == null ? input.payload().json() : child.input().json();
      return new MapRunChild(given, input.items(), last);
    }
  }

  MapRunLog(Setup setup) {
    this.setup = setup;
  }

  String arn() {
    return setup.attempt().names().arn();
  }

  void started(Strand child, ChildInput input) {
    executions.start(1);
    items.start(input.items());
    running.put(child, input);
    if (kept.size() < setup.most()) {
      kept.put(child.index(), new Kept(input, child, null));
    }
  }

  /** Notes how a child ended. Gives how many items it was about. */
  int ended(Strand child, ExecutionResult result) {
    ChildInput input = Objects.requireNonNull(running.remove(child), "a child that runs");
    executions.end(result.status(), 1);
    items.end(result.status(), input.items());
    remember(child.index(), result);
    kept.computeIfPresent(child.index(), (index, before) -> new Kept(input, child, result));
    return input.items();
  }

  private void remember(int index, ExecutionResult result) {
    if (result.status() == ExecutionStatus.SUCCEEDED) {
      succeeded.set(index);
    } else if (unsuccessful.size() < Math.max(MOST_UNSUCCESSFUL, setup.most())) {
      unsuccessful.put(index, result);
    }
  }

  /** Notes a child that a redrive leaves as it has ended before. */
  void left(int index, ChildInput input, ExecutionStatus how, @Nullable ExecutionResult result) {
    executions.start(1);
    executions.end(how, 1);
    items.start(input.items());
    items.end(how, input.items());
    if (how == ExecutionStatus.SUCCEEDED) {
      succeeded.set(index);
    } else {
      remember(index, Objects.requireNonNull(result));
    }
    if (result != null && kept.size() < setup.most()) {
      kept.put(index, new Kept(input, null, result));
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

  /**
   * All children that still run are given up.
   *
   * @param gone is told of each
   */
  void giveUp(Consumer<EndedChild> gone) {
    running.forEach((child, input) -> {
      ExecutionResult result = new Ending(child.run()).abort(null, null);
      remember(child.index(), result);
      kept.computeIfPresent(child.index(), (index, before) -> new Kept(input, child, result));
      gone.accept(EndedChild.of(child, result));
    });
  }

  /**
   * The run is over.
   *
   * @param ofSucceeded as {@link MapResults#ofSucceeded} gives them
   */
  void ended(Status how, Instant now, @Nullable JsonNode ofSucceeded) {
    status = how;
    ended = now;
    results = ofSucceeded;
  }

  /** Notes what to do if the execution around it ends before the run does. */
  void abortedBy(Runnable action) {
    abort = action;
  }

  /** The execution around it has ended. */
  void abort() {
    if (!isOver()) {
      abort.run();
    }
  }

  boolean isOver() {
    return status != Status.RUNNING;
  }

  MapRunResult result(Instant now) {
    boolean over = isOver();
    return new MapRunResult(
        arn(),
        setup.state(),
        status,
        setup.attempt().begun(),
        ended == null ? now : ended,
        setup.atOnce(),
        setup.limits().count() == null ? 0 : setup.limits().count(),
        setup.limits().percentage() == null ? 0 : setup.limits().percentage(),
        items.counts(pendingItems, over, written),
        executions.counts(pendingChildren, over, written),
        seen(),
        setup.attempt().redrives(),
        setup.attempt().redriven(),
        over && status != Status.SUCCEEDED ? rest() : null);
  }

  private List<MapRunChild> seen() {
    return kept.values().stream().map(Kept::seen).toList();
  }

  private MapRunRest rest() {
    if (results == null) {
      return MapRunRest.none();
    }
    Map<Integer, MapRunChild> shown = new HashMap<>();
    kept.forEach((index, child) -> shown.put(index, child.seen()));
    return new MapRunRest(
        Math.toIntExact(executions.started()), succeeded, unsuccessful, shown, results);
  }
}
