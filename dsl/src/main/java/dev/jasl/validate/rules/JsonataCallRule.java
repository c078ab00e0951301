package dev.jasl.validate.rules;

import dev.jasl.diagnostic.Code;
import dev.jasl.diagnostic.Diagnostic;
import dev.jasl.validate.Formula;
import dev.jasl.validate.Report;
import dev.jasl.validate.Rule;
import dev.jasl.validate.StateGraph;

/**
 * A function that is called exists and takes as many arguments. The service finds out when the call is reached, which a condition may
 * prevent.
 */
final class JsonataCallRule implements Rule {
  @Override
  public void check(StateGraph graph, Report report) {
    Formulas.each(
        graph,
        Formula.Expression.class,
        expression -> expression
            .read()
            .value()
            .ifPresent(read -> read.check()
                .forEach(problem ->
                    report.add(expression.about(), failing(expression, problem.message())))));
  }

  private static Diagnostic failing(Formula.Expression expression, String problem) {
    return Diagnostic.of(Code.JSONATA_CALL, expression.at(), problem);
  }
}
