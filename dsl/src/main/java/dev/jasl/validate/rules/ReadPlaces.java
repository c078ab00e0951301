package dev.jasl.validate.rules;

import dev.jasl.shape.Presence;
import dev.jasl.validate.StateNode;
import dev.jasl.validate.flow.Seen;
import dev.jasl.validate.flow.ShapeFlow;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The reads of a state, each with what becomes of it on all the ways to it. */
final class ReadPlaces {
  private ReadPlaces() {}

  private record Key(String at, String text) {}

  /**
   * Those of which something may be missing.
   *
   * @return one list for each read that the definition has, with an element for each way
   */
  static Collection<List<Seen.Reading>> suspicious(ShapeFlow flow, StateNode state) {
    List<Seen> seen = flow.seen(state);
    if (!anySuspicious(seen)) {
      return List.of();
    }
    Map<Key, List<Seen.Reading>> all = new LinkedHashMap<>();
    for (Seen each : seen) {
      if (each instanceof Seen.Reading reading) {
        Key key = new Key(SpotPlace.of(each.spot()).pointer(), reading.read().text());
        all.computeIfAbsent(key, found -> new ArrayList<>()).add(reading);
      }
    }
    all.values().removeIf(readings -> readings.stream().noneMatch(ReadPlaces::isSuspicious));
    return all.values();
  }

  private static boolean anySuspicious(List<Seen> seen) {
    for (Seen each : seen) {
      if (isSuspicious(each)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isSuspicious(Seen seen) {
    return seen instanceof Seen.Reading reading
        && (isNever(reading) || reading.read().presence() == Presence.SOMETIMES);
  }

  static boolean isNever(Seen.Reading reading) {
    return reading.read().presence() == Presence.NEVER;
  }
}
