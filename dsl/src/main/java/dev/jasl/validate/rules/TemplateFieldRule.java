package dev.jasl.validate.rules;

import dev.jasl.diagnostic.Code;
import dev.jasl.diagnostic.Diagnostic;
import dev.jasl.model.Placeholders;
import dev.jasl.template.TemplateLocation;
import dev.jasl.template.TemplateProblem;
import dev.jasl.template.TemplateProblem.Kind;
import dev.jasl.validate.Formula;
import dev.jasl.validate.Report;
import dev.jasl.validate.Rule;
import dev.jasl.validate.StateGraph;

/**
 * A field of a payload template whose name ends in {@code .$} holds a path or an intrinsic function: its name, the number of its
 * arguments, the escapes in its texts and the depth to which it is nested are all those of the language.
 *
 * @see <a href="https://states-language.net/spec.html#payload-template">States Language, payload template</a>
 */
final class TemplateFieldRule implements Rule {
  @Override
  public void check(StateGraph graph, Report report) {
    Formulas.each(graph, Formula.Payload.class, payload -> {
      for (TemplateProblem problem : payload.problems()) {
        if (problem.kind() == Kind.NOT_COMPUTABLE && !Placeholders.in(problem.message())) {
          report.add(payload.about(), refused(payload, problem));
        }
      }
    });
  }

  private static Diagnostic refused(Formula.Payload payload, TemplateProblem problem) {
    return Diagnostic.of(
        Code.TEMPLATE_FIELD_NOT_COMPUTABLE,
        TemplateLocation.within(payload.at(), problem.location()).with(problem.field()),
        "The value for the field '%s' must be a valid JSONPath or a valid intrinsic function call"
            .formatted(problem.field()),
        problem.message());
  }
}
