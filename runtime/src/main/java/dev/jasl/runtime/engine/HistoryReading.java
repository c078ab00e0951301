package dev.jasl.runtime.engine;

import dev.jasl.runtime.history.EventDetails;
import dev.jasl.runtime.history.EventType;
import dev.jasl.runtime.history.HistoryEvent;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Finds out from a history where each scope of the execution stood in the end. What belongs together, the links of the events tell. */
final class HistoryReading {
  /** What is noted beside the scopes: nothing in them follows it. */
  private static final Set<EventType> ASIDE = EnumSet.of(
      EventType.TASK_STATE_ABORTED,
      EventType.WAIT_STATE_ABORTED,
      EventType.PARALLEL_STATE_ABORTED,
      EventType.MAP_STATE_ABORTED,
      EventType.MAP_RUN_ABORTED,
      EventType.MAP_ITERATION_SUCCEEDED,
      EventType.MAP_ITERATION_FAILED,
      EventType.MAP_ITERATION_ABORTED,
      EventType.EXECUTION_FAILED,
      EventType.EXECUTION_TIMED_OUT,
      EventType.EXECUTION_ABORTED,
      EventType.EXECUTION_REDRIVEN);

  private final Places places;
  private final ForkOwners forks;
  private final Standing machine = new Standing(null);
  private final Map<Long, Standing> owners = new HashMap<>();
  private final int[] invocations;

  /** @param tasks how many Task states the whole machine has */
  HistoryReading(CompiledScope scope, int tasks, List<HistoryEvent> events) {
    places = new Places(scope);
    forks = new ForkOwners(places, events);
    invocations = new int[tasks];
    owners.put(0L, machine);
    events.forEach(this::read);
  }

  /** Where the machine stood, and in it all the others. */
  Standing machine() {
    return machine;
  }

  /** How many attempts each task of the machine has made. */
  int[] invocations() {
    return invocations;
  }

  private void read(HistoryEvent event) {
    Standing before = owners.getOrDefault(event.previousEventId(), machine);
    Standing owner = owner(event, before);
    owners.put(event.id(), owner);
    if (!ASIDE.contains(event.type())) {
      owner.moveTo(event.id());
    }
  }

  private Standing owner(HistoryEvent event, Standing before) {
    if (event.details() instanceof EventDetails.StateEntered entered) {
      return entered(event, entered, before);
    }
    if (event.details() instanceof EventDetails.StateExited exited) {
      Standing owner =
          around(before, standing -> standing.isIn(places.of(exited.name()).state()));
      owner.leave(exited.output(), exited.assigned());
      return owner;
    }
    if (event.type() == EventType.MAP_ITERATION_STARTED
        && event.details() instanceof EventDetails.Iteration iteration) {
      CompiledState map = places.of(iteration.name()).state();
      return child(around(before, standing -> standing.isIn(map)), iteration.index());
    }
    return event.details() instanceof EventDetails.Evaluation failed
        ? before.orChildIn(places.of(failed.state()).state())
        : ofFork(event, before);
  }

  private Standing ofFork(HistoryEvent event, Standing before) {
    switch (event.type()) {
      case EXECUTION_REDRIVEN -> {
        machine.goOn();
        return before;
      }
      case MAP_RUN_STARTED, MAP_RUN_REDRIVEN, MAP_RUN_SUCCEEDED, MAP_RUN_FAILED -> {
        ofMapRun(event.details(), before);
        return before;
      }
      case PARALLEL_STATE_STARTED, MAP_STATE_STARTED -> {
        Standing owner = around(before, forks.of(event));
        owner.restart(event.id());
        return owner;
      }
      case PARALLEL_STATE_FAILED, MAP_STATE_FAILED -> {
        StateKind kind = ForkOwners.kindOf(event);
        Standing owner = around(before, standing -> standing.isAtWorkIn(kind));
        owner.giveUp();
        return owner;
      }
      case TASK_SCHEDULED, LAMBDA_FUNCTION_SCHEDULED, ACTIVITY_SCHEDULED -> {
        count(before);
        return before;
      }
      default -> {
        return before;
      }
    }
  }

  private static void ofMapRun(EventDetails details, Standing owner) {
    MapRunStanding before = owner.mapRun();
    if (details instanceof EventDetails.MapRunStarted started) {
      owner.mapRun(MapRunStanding.started(started.mapRunArn(), 0));
    } else if (details instanceof EventDetails.MapRunRedriven redriven) {
      owner.mapRun(MapRunStanding.started(redriven.mapRunArn(), redriven.redriveCount()));
    } else if (before != null) {
      owner.mapRun(
          details instanceof EventDetails.Failure failure
              ? before.failed(failure.error())
              : before.succeeded());
    }
  }

  private void count(Standing standing) {
    Standing.Entry open = standing.open();
    if (open != null && open.state() instanceof CompiledTask task) {
      invocations[task.ordinal()]++;
    }
  }

  private Standing entered(HistoryEvent event, EventDetails.StateEntered details, Standing before) {
    Places.Place place = places.of(details.name());
    Standing owner = isFirstOfBranch(place, before) ? child(before, place.branch()) : before;
    owner.enter(new Standing.Entry(
        place.state(),
        place.index(),
        details.input(),
        event.timestamp(),
        event.previousEventId(),
        event.id()));
    return owner;
  }

  private static boolean isFirstOfBranch(Places.Place place, Standing before) {
    return place.around() instanceof CompiledParallel parallel && before.isIn(parallel);
  }

  private static Standing child(Standing parent, int index) {
    Standing child = new Standing(parent);
    parent.add(index, child);
    return child;
  }

  /** The innermost scope, from this one outwards, of which this holds. */
  private Standing around(Standing from, Predicate<Standing> condition) {
    @Nullable Standing standing = from;
    while (standing != null && !condition.test(standing)) {
      standing = standing.parent();
    }
    return Objects.requireNonNullElse(standing, machine);
  }
}
