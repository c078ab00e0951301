package dev.jasl.validate.rules;

import dev.jasl.diagnostic.Code;
import dev.jasl.diagnostic.Diagnostic;
import dev.jasl.validate.Report;
import dev.jasl.validate.Rule;
import dev.jasl.validate.StateGraph;

/** The name {@code states} is the language's own. */
final class ReservedVariableRule implements Rule {
  @Override
  public void check(StateGraph graph, Report report) {
    AssignedVariable.each(graph, variable -> {
      if (variable.name().equals("states")) {
        report.add(variable.state(), refused(variable));
      }
    });
  }

  private static Diagnostic refused(AssignedVariable variable) {
    return Diagnostic.of(
        Code.VARIABLE_NAME_RESERVED,
        variable.at(),
        "Cannot assign to reserved variable '$states'.",
        "choose another name");
  }
}
