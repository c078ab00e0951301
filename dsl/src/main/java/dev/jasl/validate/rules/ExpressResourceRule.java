package dev.jasl.validate.rules;

import dev.jasl.diagnostic.Code;
import dev.jasl.diagnostic.Diagnostic;
import dev.jasl.validate.Report;
import dev.jasl.validate.Rule;
import dev.jasl.validate.StateGraph;
import dev.jasl.validate.StateNode;

/** {@code .sync}, {@code .waitForTaskToken} and activities are refused in Express machines. */
final class ExpressResourceRule implements Rule {
  @Override
  public void check(StateGraph graph, Report report) {
    for (StateNode state : graph.states()) {
      ExpressLimits.refusal(state).ifPresent(message -> report.add(state, refused(state, message)));
    }
  }

  private static Diagnostic refused(StateNode state, String message) {
    return Diagnostic.of(
        Code.RESOURCE_NOT_IN_EXPRESS,
        state.at().child("Resource"),
        message,
        "create the machine as STANDARD, or call without waiting");
  }
}
