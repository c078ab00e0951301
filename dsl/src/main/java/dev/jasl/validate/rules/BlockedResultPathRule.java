package dev.jasl.validate.rules;

import dev.jasl.diagnostic.Code;
import dev.jasl.diagnostic.Diagnostic;
import dev.jasl.validate.FlowRule;
import dev.jasl.validate.Report;
import dev.jasl.validate.StateNode;
import dev.jasl.validate.flow.Seen;
import dev.jasl.validate.flow.ShapeFlow;

/** A {@code ResultPath} can be written to; else the state fails with {@code States.ResultPathMatchFailure}. */
final class BlockedResultPathRule implements FlowRule {
  @Override
  public void check(ShapeFlow flow, Report report) {
    for (StateNode state : flow.graph().states()) {
      EveryWay ways = EveryWay.to(state, flow);
      for (Seen each : flow.seen(state)) {
        if (each instanceof Seen.Unwritable blocked) {
          String key = SpotPlace.of(blocked.spot()).pointer();
          if (ways.isComplete(key, blocked.way())) {
            report.add(state, finding(state, blocked));
          }
        }
      }
    }
  }

  private static Diagnostic finding(StateNode state, Seen.Unwritable blocked) {
    return Diagnostic.of(
        Code.RESULT_PATH_BLOCKED,
        SpotPlace.of(blocked.spot()),
        "%s writes to %s, but its input is %s"
            .formatted(state.name(), blocked.path(), blocked.shape()),
        "make the input an object in the state before, or remove the ResultPath");
  }
}
