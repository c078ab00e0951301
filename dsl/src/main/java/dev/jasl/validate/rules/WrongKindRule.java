package dev.jasl.validate.rules;

import static java.util.stream.Collectors.joining;

import dev.jasl.diagnostic.Code;
import dev.jasl.diagnostic.Diagnostic;
import dev.jasl.validate.FlowRule;
import dev.jasl.validate.Report;
import dev.jasl.validate.StateNode;
import dev.jasl.validate.flow.Seen;
import dev.jasl.validate.flow.ShapeFlow;

/** Items are an array, seconds a number, arguments of a function what it takes: else the state fails whenever it is reached. */
final class WrongKindRule implements FlowRule {
  @Override
  public void check(ShapeFlow flow, Report report) {
    for (StateNode state : flow.graph().states()) {
      EveryWay ways = EveryWay.to(state, flow);
      for (Seen each : flow.seen(state)) {
        if (each instanceof Seen.Unfit unfit) {
          String key = SpotPlace.of(unfit.spot()).pointer() + " " + unfit.what();
          if (ways.isComplete(key, unfit.way())) {
            report.add(state, finding(state, unfit));
          }
        }
      }
    }
  }

  private static Diagnostic finding(StateNode state, Seen.Unfit unfit) {
    String wanted = unfit.wanted().stream().map(Object::toString).collect(joining(" or "));
    return Diagnostic.of(
        Code.VALUE_OF_WRONG_KIND,
        SpotPlace.of(unfit.spot()),
        "%s needs %s, but %s is %s".formatted(state.name(), wanted, unfit.what(), unfit.shape()),
        "read a place where there is " + wanted);
  }
}
