package dev.jasl.runtime.engine;

import dev.jasl.runtime.history.EventDetails;
import dev.jasl.runtime.history.HistoryEvent;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Which Parallel or Map begins an attempt where the history says only that one does: an error may have passed through several, some of
 * them without a word. What follows the event is in a child of the right one, or names it.
 */
final class ForkOwners {
  private final Places places;
  private final Map<Long, CompiledState> byStart = new HashMap<>();

  ForkOwners(Places places, List<HistoryEvent> events) {
    this.places = places;
    for (HistoryEvent event : events) {
      CompiledState told = told(event.details());
      if (told != null) {
        byStart.putIfAbsent(event.previousEventId(), told);
      }
    }
  }

  /** The Parallel or Map that has begun an attempt if this comes right after its beginning; null if this does not tell. */
  private @Nullable CompiledState told(EventDetails details) {
    if (details instanceof EventDetails.StateEntered entered) {
      return places.of(entered.name()).around();
    }
    if (details instanceof EventDetails.Iteration iteration) {
      return places.of(iteration.name()).state();
    }
    if (details instanceof EventDetails.StateExited exited) {
      return places.of(exited.name()).state();
    }
    return details instanceof EventDetails.Evaluation failed
        ? places.of(failed.state()).state()
        : null;
  }

  /** Of the scopes around the event, the innermost of which this holds is in that state. */
  Predicate<Standing> of(HistoryEvent start) {
    CompiledState told = byStart.get(start.id());
    if (told != null) {
      return standing -> standing.isIn(told);
    }
    StateKind kind = kindOf(start);
    return standing -> standing.mayFork(kind);
  }

  /** Whether the event is about a Parallel or a Map. */
  static StateKind kindOf(HistoryEvent event) {
    return switch (event.type()) {
      case PARALLEL_STATE_STARTED, PARALLEL_STATE_FAILED -> StateKind.PARALLEL;
      default -> StateKind.MAP;
    };
  }
}
