package dev.jasl.validate.rules;

import dev.jasl.diagnostic.Code;
import dev.jasl.diagnostic.Diagnostic;
import dev.jasl.jsonata.JsonataReferences.Refusal;
import dev.jasl.validate.Formula;
import dev.jasl.validate.Report;
import dev.jasl.validate.Rule;
import dev.jasl.validate.StateGraph;

/**
 * An expression refers to neither {@code $} nor an unqualified name at its top level, and to {@code $$} nowhere.
 *
 * @see <a href="https://github.com/floci-io/floci/issues/2670">Measured on the service: code, message and location</a>
 */
final class JsonataReferenceRule implements Rule {
  @Override
  public void check(StateGraph graph, Report report) {
    Formulas.each(
        graph,
        Formula.Expression.class,
        expression -> expression
            .read()
            .value()
            .ifPresent(read -> read.references()
                .refused()
                .forEach(refusal -> report.add(expression.about(), refused(expression, refusal)))));
  }

  private static Diagnostic refused(Formula.Expression expression, Refusal refusal) {
    return Diagnostic.of(
        Code.JSONATA_REFERENCE,
        expression.at(),
        refusal.message(),
        "start from $states.input or from a variable");
  }
}
