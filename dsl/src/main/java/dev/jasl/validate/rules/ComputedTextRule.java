package dev.jasl.validate.rules;

import com.fasterxml.jackson.databind.JsonNode;
import dev.jasl.diagnostic.Code;
import dev.jasl.diagnostic.Diagnostic;
import dev.jasl.diagnostic.Location;
import dev.jasl.template.PayloadTemplate;
import dev.jasl.validate.Formula;
import dev.jasl.validate.Report;
import dev.jasl.validate.Rule;
import dev.jasl.validate.StateGraph;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;

/** A text in a payload template that looks like a path or an intrinsic function is not computed unless its field's name ends in {@code .$}. */
final class ComputedTextRule implements Rule {
  @Override
  public void check(StateGraph graph, Report report) {
    Formulas.each(graph, Formula.Payload.class, payload -> check(payload, report));
  }

  private record Part(Location at, JsonNode json) {}

  private static void check(Formula.Payload payload, Report report) {
    Deque<Part> open = new ArrayDeque<>();
    open.add(new Part(payload.at(), payload.json()));
    while (!open.isEmpty()) {
      Part part = open.remove();
      for (Map.Entry<String, JsonNode> member : part.json().properties()) {
        Location at = part.at().child(member.getKey());
        JsonNode value = member.getValue();
        if (value.isContainerNode()) {
          open.add(new Part(at, value));
        } else if (!PayloadTemplate.isComputed(member.getKey()) && LooksComputed.is(value)) {
          report.add(payload.about(), literal(at, member.getKey(), value.textValue()));
        }
      }
      for (int i = 0; part.json().isArray() && i < part.json().size(); i++) {
        open.add(new Part(part.at().child(i), part.json().get(i)));
      }
    }
  }

  private static Diagnostic literal(Location at, String field, String text) {
    return Diagnostic.of(
        Code.TEXT_LOOKS_COMPUTED,
        at,
        "\"%s\" is passed on as it is: the name '%s' does not end in .$"
            .formatted(Quote.of(text), field),
        "write \"%s.$\" to have it computed".formatted(field));
  }
}
