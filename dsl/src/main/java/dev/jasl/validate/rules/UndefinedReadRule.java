package dev.jasl.validate.rules;

import dev.jasl.diagnostic.Code;
import dev.jasl.diagnostic.Diagnostic;
import dev.jasl.validate.FlowRule;
import dev.jasl.validate.Report;
import dev.jasl.validate.StateNode;
import dev.jasl.validate.flow.Seen;
import dev.jasl.validate.flow.ShapeFlow;
import java.util.List;

/** A JSONata expression that gives something nevertheless reads a place that is never there: likely another was meant. */
final class UndefinedReadRule implements FlowRule {
  @Override
  public void check(ShapeFlow flow, Report report) {
    LostStory story = new LostStory(flow);
    for (StateNode state : flow.graph().states()) {
      for (List<Seen.Undefined> reads : Undefined.in(flow, state)) {
        if (!reads.stream().allMatch(Seen.Undefined::fails)) {
          report.add(state, finding(state, story, reads.get(0)));
        }
      }
    }
  }

  private static Diagnostic finding(StateNode state, LostStory story, Seen.Undefined first) {
    return new Diagnostic(
        Code.EXPRESSION_READS_NOTHING,
        SpotPlace.of(first.spot()),
        "%s reads %s, which is never there: %s"
            .formatted(
                state.name(), first.read().text(), story.why(state, first.way(), first.read())),
        story.remedy(state, first.way(), first.read()));
  }
}
