package dev.jasl.validate.rules;

import dev.jasl.diagnostic.Code;
import dev.jasl.diagnostic.Diagnostic;
import dev.jasl.diagnostic.Location;
import dev.jasl.intrinsic.Intrinsic;
import dev.jasl.intrinsic.IntrinsicProblem;
import dev.jasl.template.TemplateField;
import dev.jasl.template.TemplateField.Computed.ByFunction;
import dev.jasl.template.TemplateLocation;
import dev.jasl.validate.Formula;
import dev.jasl.validate.Report;
import dev.jasl.validate.Rule;
import dev.jasl.validate.StateGraph;
import dev.jasl.validate.StateNode;

/**
 * An intrinsic function that gets a literal of a kind that it does not take, or a template with another number of {@code {}} than
 * values, fails whenever it is evaluated.
 */
final class IntrinsicArgumentRule implements Rule {
  @Override
  public void check(StateGraph graph, Report report) {
    Formulas.each(
        graph,
        Formula.Call.class,
        call ->
            call.read().value().ifPresent(read -> check(read, call.at(), call.about(), report)));
    Formulas.each(
        graph,
        Formula.Payload.class,
        payload -> payload
            .read()
            .ifPresent(
                template -> template.fields().forEach(field -> check(field, payload, report))));
  }

  private static void check(TemplateField field, Formula.Payload payload, Report report) {
    if (field.value() instanceof ByFunction function) {
      Location at = TemplateLocation.within(payload.at(), field.location()).child(field.name());
      check(function.call(), at, payload.about(), report);
    }
  }

  private static void check(Intrinsic call, Location at, StateNode about, Report report) {
    for (IntrinsicProblem problem : call.check()) {
      String hint =
          "see column %d of \"%s\"".formatted(problem.column(), Quote.of(call.toString()));
      report.add(about, Diagnostic.of(Code.INTRINSIC_FAILS, at, problem.message(), hint));
    }
  }
}
