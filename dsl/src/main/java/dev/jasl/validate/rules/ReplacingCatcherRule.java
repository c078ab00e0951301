package dev.jasl.validate.rules;

import dev.jasl.diagnostic.Code;
import dev.jasl.diagnostic.Diagnostic;
import dev.jasl.shape.Source;
import dev.jasl.validate.FlowRule;
import dev.jasl.validate.Report;
import dev.jasl.validate.StateNode;
import dev.jasl.validate.flow.Origin;
import dev.jasl.validate.flow.Seen;
import dev.jasl.validate.flow.ShapeFlow;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** A catcher that has no {@code ResultPath} replaces the whole input; what is read behind it from before is gone then. */
final class ReplacingCatcherRule implements FlowRule {
  @Override
  public void check(ShapeFlow flow, Report report) {
    Set<Origin> told = new HashSet<>();
    for (StateNode state : flow.graph().states()) {
      for (List<Seen.Reading> readings : ReadPlaces.suspicious(flow, state)) {
        if (!readings.stream().allMatch(ReadPlaces::isNever)) {
          readings.forEach(each -> check(state, each, told, report));
        }
      }
    }
  }

  private static void check(
      StateNode reader, Seen.Reading reading, Set<Origin> told, Report report) {
    Origin origin = reading.way().origin().orElse(null);
    if (origin != null
        && origin.kind() == Origin.Kind.CATCHER
        && ReadPlaces.isNever(reading)
        && reading.read().source() instanceof Source.Input
        && told.add(origin)) {
      report.add(
          origin.state(),
          Diagnostic.of(
              Code.CATCHER_REPLACES_INPUT,
              origin.at(),
              "replaces the whole input by {Error, Cause}, but %s, which it leads to, reads %s"
                  .formatted(reader.name(), reading.read().text()),
              "add \"ResultPath\": \"$.error\" to the catcher"));
    }
  }
}
