package dev.jasl.runtime.history;

import dev.jasl.runtime.history.StateVisit.Place;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Tells to which visit of which state an event belongs, by following the events that led to it. */
final class VisitFinder {
  private final Map<Long, Place> places = new HashMap<>();
  private final Map<Key, StateVisit> latest = new HashMap<>();
  private final Map<Long, StateVisit> gaveUp = new HashMap<>();

  /** States of one name at one place follow each other. */
  private record Key(Place place, String name) {}

  /** The visit that the event is about; null for events of the execution as a whole. Events must come in their order. */
  @Nullable
  StateVisit visitOf(HistoryEvent event) {
    Place before = places.getOrDefault(event.previousEventId(), Place.TOP);
    if (event.details() instanceof EventDetails.StateEntered entered) {
      return enter(event, before, entered.name());
    }
    if (event.details() instanceof EventDetails.StateExited exited) {
      return leave(event, named(exited.name(), before, event));
    }
    if (event.details() instanceof EventDetails.Evaluation failed) {
      return stay(event, named(failed.state(), before, event));
    }
    if (event.details() instanceof EventDetails.Iteration iteration) {
      return iterate(event, named(iteration.name(), before, event), iteration.index());
    }
    StateVisit visit = before.visit();
    if (EventKinds.isOfParallel(event) || EventKinds.isOfMap(event)) {
      visit = around(visit, event);
    }
    if (visit != null && EventKinds.isGivingUp(event)) {
      gaveUp.put(event.id(), visit);
      return leave(event, visit);
    }
    StateVisit again = gaveUp.get(event.previousEventId());
    if (again != null && event.type() == EventType.MAP_RUN_REDRIVEN) {
      return stay(event, again);
    }
    places.put(event.id(), visit == before.visit() ? before : new Place(visit, -1));
    return visit;
  }

  private static @Nullable StateVisit around(@Nullable StateVisit inner, HistoryEvent event) {
    StateVisit visit = inner;
    while (visit != null && !visit.isAround(event)) {
      visit = visit.place().visit();
    }
    return visit == null ? inner : visit;
  }

  private StateVisit enter(HistoryEvent event, Place place, String name) {
    StateVisit visit = new StateVisit(place, name, event);
    latest.put(new Key(place, name), visit);
    return stay(event, visit);
  }

  private StateVisit stay(HistoryEvent event, StateVisit visit) {
    places.put(event.id(), Place.in(visit));
    return visit;
  }

  private StateVisit leave(HistoryEvent event, StateVisit visit) {
    places.put(event.id(), visit.place());
    return visit;
  }

  private StateVisit iterate(HistoryEvent event, StateVisit map, int index) {
    places.put(event.id(), Place.in(map).iteration(index));
    return map;
  }

  /**
   * The visit of this name that an event is about: the one around its place or, where the event does not follow the state's own, as with
   * what a failure elsewhere breaks off, the latest one beside that place or beside one around it.
   */
  private StateVisit named(String name, Place before, HistoryEvent event) {
    StateVisit beside = latest.get(new Key(before, name));
    for (StateVisit at = before.visit(); at != null; at = at.place().visit()) {
      if (at.name().equals(name)) {
        return at;
      }
      beside = beside == null ? latest.get(new Key(at.place(), name)) : beside;
    }
    return beside == null ? new StateVisit(before, name, event) : beside;
  }
}
