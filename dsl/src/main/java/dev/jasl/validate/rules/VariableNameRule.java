package dev.jasl.validate.rules;

import dev.jasl.diagnostic.Code;
import dev.jasl.diagnostic.Diagnostic;
import dev.jasl.model.Placeholders;
import dev.jasl.validate.Report;
import dev.jasl.validate.Rule;
import dev.jasl.validate.StateGraph;

/**
 * A variable's name begins with a character of Unicode's ID_Start, goes on with those of ID_Continue, and has at most 80.
 *
 * @see <a href="https://docs.aws.amazon.com/step-functions/latest/dg/workflow-variables.html">Developer Guide, variables</a>
 */
final class VariableNameRule implements Rule {
  private static final int LONGEST = 80;

  @Override
  public void check(StateGraph graph, Report report) {
    AssignedVariable.each(graph, variable -> {
      if (!Placeholders.in(variable.name())) {
        check(variable, report);
      }
    });
  }

  /** Whether an expression can read a variable of this name. */
  static boolean isName(String name) {
    return isIdentifier(name) && !isTooLong(name);
  }

  private static boolean isTooLong(String name) {
    return name.codePointCount(0, name.length()) > LONGEST;
  }

  private static void check(AssignedVariable variable, Report report) {
    String name = variable.name();
    if (!isIdentifier(name)) {
      report.add(
          variable.state(),
          refused(
              variable,
              "the variable name contains invalid characters.",
              "begin with a letter, go on with letters, digits and _"));
    } else if (isTooLong(name)) {
      report.add(
          variable.state(),
          refused(
              variable,
              "the variable name exceeds the 80-character limit allowed by the service",
              "shorten it"));
    }
  }

  private static boolean isIdentifier(String name) {
    return !name.isEmpty()
        && Character.isUnicodeIdentifierStart(name.codePointAt(0))
        && name.codePoints()
            .allMatch(each ->
                Character.isUnicodeIdentifierPart(each) && !Character.isIdentifierIgnorable(each));
  }

  private static Diagnostic refused(AssignedVariable variable, String reason, String remedy) {
    return Diagnostic.of(
        Code.VARIABLE_NAME_INVALID,
        variable.at(),
        "Invalid variable name '%s': %s".formatted(Quote.of(variable.name()), reason),
        remedy);
  }
}
