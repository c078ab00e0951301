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
  private final Map<Integer, Kept> open = new HashMap<>();
  private final TreeMap<Integer, MapRunChild> kept = new TreeMap<>();
  private final BitSet succeeded = new BitSet();
  private final Map<Integer, ExecutionResult> unsuccessful = new HashMap<>();
  private Status status = Status.RUNNING;
  private @Nullable Instant ended;
  private @Nullable JsonNode results;
  private boolean written;
  private Runnable abort = () -> {};
  private int begun;
  private long pendingItems;
  private long pendingChildren;

  /**
   * What is known from the beginning.
   *
   * @param most how many children are kept
   */
  record Setup(
      MapRunAttempt attempt, String state, int atOnce, Tolerance.Limits limits, int most) {}

  /** A child that is shown to the caller, once it has ended: until then, as it stands when somebody looks. */
  private record Kept(Strand child, ChildInput input) {
    MapRunChild seen() {
      return ended(new Ending(child.run()).unfinished());
    }

    MapRunChild ended(ExecutionResult result) {
      return new MapRunChild(child.input().json(), input.items(), result);
    }
  }

  MapRunLog(Setup setup) {
    this.setup = setup;
  }

  String arn() {
    return setup.attempt().names().arn();
  }

  void started(Strand child, ChildInput input) {
    started(child.index(), input.items());
    running.put(child, input);
    if (open.size() + kept.size() < setup.most()) {
      open.put(child.index(), new Kept(child, input));
    }
  }

  private void started(int index, int count) {
    begun = Math.max(begun, index + 1);
    executions.start(1);
    items.start(count);
  }

  /** Notes how a child ended. Gives how many items it was about. */
  int ended(Strand child, ExecutionResult result) {
    ChildInput input = Objects.requireNonNull(running.remove(child), "a child that runs");
    executions.end(result.status(), 1);
    items.end(result.status(), input.items());
    settle(child, result);
    return input.items();
  }

  private void settle(Strand child, ExecutionResult result) {
    remember(child.index(), result);
    Kept shown = open.remove(child.index());
    if (shown != null) {
      kept.put(child.index(), shown.ended(result));
    }
  }

  private void remember(int index, ExecutionResult result) {
    if (result.status() == ExecutionStatus.SUCCEEDED) {
      succeeded.set(index);
    } else if (unsuccessful.size() < Math.max(MOST_UNSUCCESSFUL, setup.most())) {
      unsuccessful.put(index, result);
    }
  }

  /**
   * Notes a child that a redrive leaves as it has ended before.
   *
   * @param count how many items it is about
   * @param result of one that did not succeed; null of one that did
   * @param shown as the caller could see it; null if it could not
   */
  void left(int index, int count, @Nullable ExecutionResult result, @Nullable MapRunChild shown) {
    ExecutionStatus how = result == null ? ExecutionStatus.SUCCEEDED : result.status();
    started(index, count);
    if (how != ExecutionStatus.ABORTED) {
      executions.end(how, 1);
      items.end(how, count);
    }
    if (result == null) {
      succeeded.set(index);
    } else {
      remember(index, result);
    }
    if (shown != null && open.size() + kept.size() < setup.most()) {
      kept.put(index, shown);
    }
  }

  /** Children, and items, that are known and not started: there were no more when the run ended. */
  void pending(long children, long ofItems) {
    pendingChildren = children;
    pendingItems = ofItems;
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
    running.keySet().forEach(child -> {
      ExecutionResult result = new Ending(child.run()).abort(null, null);
      settle(child, result);
      gone.accept(EndedChild.of(child, result));
    });
  }

  /**
   * The run is over.
   *
   * @param ofSucceeded as {@link MapResults#ofSucceeded} gives them; null also of a run that has succeeded, which nobody redrives
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
    Map<Integer, MapRunChild> all = new TreeMap<>(kept);
    open.forEach((index, child) -> all.put(index, child.seen()));
    return List.copyOf(all.values());
  }

  private MapRunRest rest() {
    return results == null
        ? MapRunRest.none()
        : new MapRunRest(begun, succeeded, unsuccessful, kept, results);
  }
}
