package dev.jasl.validate.rules;

import dev.jasl.diagnostic.Code;
import dev.jasl.diagnostic.Diagnostic;
import dev.jasl.validate.Formula;
import dev.jasl.validate.PathUse;
import dev.jasl.validate.Report;
import dev.jasl.validate.Rule;
import dev.jasl.validate.StateGraph;

/**
 * A path begins with {@code $} and goes on with names, indexes, wildcards, slices and filters. Intrinsic functions and texts are none.
 *
 * @see <a href="https://github.com/badmintoncryer/cdk-preflight">cdk-preflight has measured the messages</a>
 */
final class PathSyntaxRule implements Rule {
  @Override
  public void check(StateGraph graph, Report report) {
    Formulas.each(graph, Formula.Path.class, path -> {
      if (path.read().isFailed()) {
        report.add(path.about(), refused(path));
      }
    });
  }

  private static Diagnostic refused(Formula.Path path) {
    return Diagnostic.of(Code.PATH_SYNTAX, path.at(), message(path), path.read().problem());
  }

  private static String message(Formula.Path path) {
    if (path.use() != PathUse.COMPARED) {
      return "Value must be a valid JSONPath.";
    }
    return path.text().startsWith("$")
        ? "Value is not a Reference Path"
        : "Value is not a Reference Path: Reference path didn't start with '$'";
  }
}
