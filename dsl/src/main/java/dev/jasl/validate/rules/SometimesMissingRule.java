package dev.jasl.validate.rules;

import dev.jasl.diagnostic.Code;
import dev.jasl.diagnostic.Diagnostic;
import dev.jasl.validate.FlowRule;
import dev.jasl.validate.Report;
import dev.jasl.validate.StateNode;
import dev.jasl.validate.flow.Origin;
import dev.jasl.validate.flow.Seen;
import dev.jasl.validate.flow.ShapeFlow;
import java.util.List;
import java.util.Optional;

/** A path leads to something on every way to the state that reads it, as far as the ways are known. */
final class SometimesMissingRule implements FlowRule {
  @Override
  public void check(ShapeFlow flow, Report report) {
    LostStory story = new LostStory(flow);
    for (StateNode state : flow.graph().states()) {
      for (List<Seen.Reading> readings : ReadPlaces.suspicious(flow, state)) {
        if (!readings.stream().allMatch(ReadPlaces::isNever)) {
          missing(readings).ifPresent(each -> report.add(state, finding(state, story, each)));
        }
      }
    }
  }

  /** What a catcher has replaced is told of the catcher. */
  private static Optional<Seen.Reading> missing(List<Seen.Reading> readings) {
    return readings.stream()
        .filter(each -> ReadPlaces.isNever(each)
            || each.read().presence() == dev.jasl.shape.Presence.SOMETIMES)
        .filter(each -> each.way().origin().map(Origin::kind).orElse(Origin.Kind.RESULT)
            != Origin.Kind.CATCHER)
        .findFirst();
  }

  private static Diagnostic finding(StateNode state, LostStory story, Seen.Reading missing) {
    return new Diagnostic(
        Code.PATH_SOMETIMES_MISSING,
        SpotPlace.of(missing.spot()),
        "%s reads %s, which is not there on every way: %s"
            .formatted(
                state.name(),
                missing.read().text(),
                story.why(state, missing.way(), missing.read())),
        Optional.of("put it there on every way, or ask with IsPresent first"));
  }
}
