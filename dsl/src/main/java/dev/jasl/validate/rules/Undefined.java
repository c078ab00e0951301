package dev.jasl.validate.rules;

import dev.jasl.validate.StateNode;
import dev.jasl.validate.flow.Seen;
import dev.jasl.validate.flow.ShapeFlow;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads of JSONata expressions that find nothing, each with the ways on which they do. */
final class Undefined {
  private Undefined() {}

  static Collection<List<Seen.Undefined>> in(ShapeFlow flow, StateNode state) {
    Map<List<String>, List<Seen.Undefined>> all = new LinkedHashMap<>();
    for (Seen each : flow.seen(state)) {
      if (each instanceof Seen.Undefined undefined) {
        List<String> key =
            List.of(SpotPlace.of(each.spot()).pointer(), undefined.read().text());
        all.computeIfAbsent(key, found -> new ArrayList<>()).add(undefined);
      }
    }
    return all.values();
  }
}
