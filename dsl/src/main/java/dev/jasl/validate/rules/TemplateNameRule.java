package dev.jasl.validate.rules;

import dev.jasl.diagnostic.Code;
import dev.jasl.diagnostic.Diagnostic;
import dev.jasl.template.TemplateLocation;
import dev.jasl.template.TemplateProblem;
import dev.jasl.template.TemplateProblem.Kind;
import dev.jasl.validate.Formula;
import dev.jasl.validate.Report;
import dev.jasl.validate.Rule;
import dev.jasl.validate.StateGraph;

/** No object of a payload template has both {@code "type"} and {@code "type.$"}: the result would have one name twice. */
final class TemplateNameRule implements Rule {
  @Override
  public void check(StateGraph graph, Report report) {
    Formulas.each(graph, Formula.Payload.class, payload -> {
      for (TemplateProblem problem : payload.problems()) {
        if (problem.kind() == Kind.NAME_TWICE) {
          report.add(payload.about(), refused(payload, problem));
        }
      }
    });
  }

  private static Diagnostic refused(Formula.Payload payload, TemplateProblem problem) {
    return Diagnostic.of(
        Code.TEMPLATE_FIELD_TWICE,
        TemplateLocation.within(payload.at(), problem.location()).with(problem.field()),
        "The field '%s' is defined twice".formatted(problem.field()),
        "it " + problem.message());
  }
}
