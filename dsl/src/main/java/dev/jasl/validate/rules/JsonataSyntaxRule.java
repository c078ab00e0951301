package dev.jasl.validate.rules;

import dev.jasl.diagnostic.Code;
import dev.jasl.diagnostic.Diagnostic;
import dev.jasl.validate.Formula;
import dev.jasl.validate.Report;
import dev.jasl.validate.Rule;
import dev.jasl.validate.StateGraph;

/**
 * A text between <code>{%</code> and <code>%}</code> is JSONata. The message is the parser's, which is the service's too.
 *
 * @see <a href="https://github.com/floci-io/floci/issues/2745">Measured on the service: code, message and location</a>
 */
final class JsonataSyntaxRule implements Rule {
  @Override
  public void check(StateGraph graph, Report report) {
    Formulas.each(graph, Formula.Expression.class, expression -> {
      if (expression.read().isFailed()) {
        report.add(expression.about(), refused(expression));
      }
    });
  }

  private static Diagnostic refused(Formula.Expression expression) {
    return Diagnostic.of(
        Code.JSONATA_SYNTAX,
        expression.at(),
        expression.read().problem(),
        "found \"%s\"".formatted(Quote.of(expression.text())));
  }
}
