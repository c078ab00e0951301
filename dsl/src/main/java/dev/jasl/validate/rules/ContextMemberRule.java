package dev.jasl.validate.rules;

import dev.jasl.diagnostic.Code;
import dev.jasl.diagnostic.Diagnostic;
import dev.jasl.diagnostic.DidYouMean;
import dev.jasl.diagnostic.Location;
import dev.jasl.jsonata.JsonataReferences;
import dev.jasl.path.JsonPath;
import dev.jasl.template.TemplateField;
import dev.jasl.template.TemplateLocation;
import dev.jasl.validate.Formula;
import dev.jasl.validate.Report;
import dev.jasl.validate.Rule;
import dev.jasl.validate.StateGraph;
import dev.jasl.validate.StateNode;
import java.util.List;
import java.util.function.Supplier;

/**
 * What is read of the context object, {@code $$} or {@code $states.context}, is there. The service looks when the state runs; it has added
 * members now and then, so that this is advice.
 *
 * @see ContextMembers
 */
final class ContextMemberRule implements Rule {
  private static final String CONTEXT = "context";

  @Override
  public void check(StateGraph graph, Report report) {
    for (Formula formula : graph.formulas()) {
      if (formula instanceof Formula.Path path) {
        path.read().value().ifPresent(read -> check(path.about(), path::at, List.of(read), report));
      } else if (formula instanceof Formula.Call call) {
        call.read().value().ifPresent(read -> check(call.about(), call::at, read.paths(), report));
      } else if (formula instanceof Formula.Payload payload) {
        checkPayload(payload, report);
      } else if (formula instanceof Formula.Expression expression) {
        expression.read().value().ifPresent(read -> check(expression, read.references(), report));
      }
    }
  }

  private static void checkPayload(Formula.Payload payload, Report report) {
    payload.read().ifPresent(read -> {
      for (TemplateField field : read.fields()) {
        check(payload.about(), () -> place(payload, field), field.value().paths(), report);
      }
    });
  }

  private static Location place(Formula.Payload payload, TemplateField field) {
    return TemplateLocation.within(payload.at(), field.location()).child(field.name());
  }

  private static void check(
      StateNode about, Supplier<Location> at, List<JsonPath> paths, Report report) {
    for (JsonPath path : paths) {
      ContextMembers.missing(path)
          .ifPresent(missing -> report.add(about, unknown(at.get(), path.toString(), missing)));
    }
  }

  private static void check(
      Formula.Expression expression, JsonataReferences references, Report report) {
    for (JsonataReferences.Read read : references.reads()) {
      List<String> path = read.path();
      if (read.isStates() && !path.isEmpty() && path.get(0).equals(CONTEXT)) {
        ContextMembers.missing(path.subList(1, path.size()))
            .ifPresent(missing -> report.add(
                expression.about(),
                unknown(expression.at(), "$states." + String.join(".", path), missing)));
      }
    }
  }

  private static Diagnostic unknown(Location at, String read, ContextMembers.Unknown missing) {
    return Diagnostic.of(
        Code.CONTEXT_MEMBER_UNKNOWN,
        at,
        "%s: the context object has no %s there"
            .formatted(Quote.of(read), Quote.of(missing.name())),
        DidYouMean.hint(missing.name(), missing.siblings())
            .orElse("it has " + NameList.of(missing.siblings().stream().sorted().toList())));
  }
}
