package dev.jasl.validate.rules;

import dev.jasl.validate.StateNode;
import dev.jasl.validate.flow.Seen;
import dev.jasl.validate.flow.ShapeFlow;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads of JSONata expressions that find nothing on any way to their state. */
final class Undefined {
  private Undefined() {}

  /** One list for each such read, with what is seen of it on each way. */
  static List<List<Seen.Undefined>> in(ShapeFlow flow, StateNode state) {
    Map<List<String>, List<Seen.Undefined>> all = new LinkedHashMap<>();
    EveryWay ways = EveryWay.to(state, flow);
    List<List<Seen.Undefined>> nowhere = new ArrayList<>();
    for (Seen each : flow.seen(state)) {
      if (each instanceof Seen.Undefined undefined) {
        List<String> key =
            List.of(SpotPlace.of(each.spot()).pointer(), undefined.read().text());
        List<Seen.Undefined> reads = all.computeIfAbsent(key, found -> new ArrayList<>());
        reads.add(undefined);
        if (ways.isComplete(key, undefined.way())) {
          nowhere.add(reads);
        }
      }
    }
    return nowhere;
  }
}
