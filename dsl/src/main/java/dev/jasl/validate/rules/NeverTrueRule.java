package dev.jasl.validate.rules;

import dev.jasl.diagnostic.Code;
import dev.jasl.diagnostic.Diagnostic;
import dev.jasl.diagnostic.Location;
import dev.jasl.validate.FlowRule;
import dev.jasl.validate.Report;
import dev.jasl.validate.StateNode;
import dev.jasl.validate.flow.Seen;
import dev.jasl.validate.flow.ShapeFlow;
import java.util.List;

/** A comparison is true for some value; values of another type than the operator's make it false, and never an error. */
final class NeverTrueRule implements FlowRule {
  @Override
  public void check(ShapeFlow flow, Report report) {
    for (StateNode state : flow.graph().states()) {
      EveryWay ways = EveryWay.to(state, flow);
      for (Seen each : flow.seen(state)) {
        if (each instanceof Seen.NeverTrue || each instanceof Seen.Incomparable) {
          Location at = SpotPlace.of(each.spot());
          if (ways.isComplete(key(at, each), each.way())) {
            report.add(state, finding(state, at, each));
          }
        }
      }
    }
  }

  /** One field can have several comparisons; each is told from the others by its text. */
  private static Object key(Location at, Seen seen) {
    return seen instanceof Seen.Incomparable jsonata
        ? List.of(at.pointer(), jsonata.text(), jsonata.operator())
        : at.pointer();
  }

  private static Diagnostic finding(StateNode state, Location at, Seen seen) {
    if (seen instanceof Seen.Incomparable jsonata) {
      return Diagnostic.of(
          Code.COMPARISON_NEVER_TRUE,
          at,
          "%s compares with %s what never fits: %s with %s"
              .formatted(state.name(), jsonata.operator(), jsonata.left(), jsonata.right()),
          "convert one side: $number(...) makes a number of a string, $string(...) the other way round");
    }
    Seen.NeverTrue never = (Seen.NeverTrue) seen;
    return Diagnostic.of(
        Code.COMPARISON_NEVER_TRUE,
        at,
        "%s compares %s with %s %s, but it is %s, so this is never true"
            .formatted(
                state.name(), never.path(), never.operator(), never.operand(), never.shape()),
        ComparisonRemedy.of(never));
  }
}
