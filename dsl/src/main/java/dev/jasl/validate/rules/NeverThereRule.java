package dev.jasl.validate.rules;

import dev.jasl.diagnostic.Code;
import dev.jasl.diagnostic.Diagnostic;
import dev.jasl.shape.Read;
import dev.jasl.validate.FlowRule;
import dev.jasl.validate.Report;
import dev.jasl.validate.StateNode;
import dev.jasl.validate.flow.Seen;
import dev.jasl.validate.flow.ShapeFlow;
import dev.jasl.validate.flow.Way;
import java.util.List;

/**
 * A path leads to something on at least one way to the state that reads it. Where it never does, the execution fails with {@code
 * States.Runtime} or, in a JSONata state, with {@code States.QueryEvaluationError}, whenever it comes there.
 */
final class NeverThereRule implements FlowRule {
  @Override
  public void check(ShapeFlow flow, Report report) {
    LostStory story = new LostStory(flow);
    for (StateNode state : flow.graph().states()) {
      for (List<Seen.Reading> readings : ReadPlaces.suspicious(flow, state)) {
        if (readings.stream().allMatch(ReadPlaces::isNever)) {
          Seen.Reading first = readings.get(0);
          report.add(state, finding(state, story, first.spot(), first.way(), first.read()));
        }
      }
      undefined(flow, state, story, report);
    }
  }

  private static void undefined(ShapeFlow flow, StateNode state, LostStory story, Report report) {
    for (List<Seen.Undefined> reads : Undefined.in(flow, state)) {
      Seen.Undefined first = reads.get(0);
      if (reads.stream().allMatch(Seen.Undefined::fails)) {
        report.add(state, finding(state, story, first.spot(), first.way(), first.read()));
      }
    }
  }

  private static Diagnostic finding(
      StateNode state, LostStory story, Seen.Spot spot, Way way, Read read) {
    return new Diagnostic(
        Code.PATH_NEVER_THERE,
        SpotPlace.of(spot),
        "%s reads %s, which is never there: %s"
            .formatted(state.name(), read.text(), story.why(state, way, read)),
        story.remedy(state, way, read));
  }
}
