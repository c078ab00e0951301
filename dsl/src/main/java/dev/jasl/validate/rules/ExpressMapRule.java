package dev.jasl.validate.rules;

import dev.jasl.diagnostic.Code;
import dev.jasl.diagnostic.Diagnostic;
import dev.jasl.model.MapMode;
import dev.jasl.model.MapState;
import dev.jasl.validate.Report;
import dev.jasl.validate.Rule;
import dev.jasl.validate.StateGraph;
import dev.jasl.validate.StateNode;

/** A distributed Map is not allowed in an Express machine; its children may be Express where the machine is not. */
final class ExpressMapRule implements Rule {
  @Override
  public void check(StateGraph graph, Report report) {
    for (StateNode state : graph.states()) {
      if (state.state() instanceof MapState map && map.mode() instanceof MapMode.Distributed) {
        report.add(state, refused(state, map.processor().spelling().field()));
      }
    }
  }

  private static Diagnostic refused(StateNode state, String processor) {
    return Diagnostic.of(
        Code.MAP_NOT_IN_EXPRESS,
        state.at().child(processor).child("ProcessorConfig").child("Mode"),
        "The field 'Mode' with value 'DISTRIBUTED' is not supported inside 'EXPRESS' state machines",
        "create the machine as STANDARD, or use the mode INLINE");
  }
}
