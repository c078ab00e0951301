package dev.jasl.validate;

import com.fasterxml.jackson.databind.JsonNode;
import dev.jasl.diagnostic.Location;
import dev.jasl.intrinsic.Intrinsic;
import dev.jasl.jsonata.JsonataTemplate;
import dev.jasl.model.PathField;
import dev.jasl.model.Placeholders;
import dev.jasl.model.Quantity;
import dev.jasl.model.QueryLanguage;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Takes down the formulas of one state, field by field; absent fields leave no trace. */
final class FormulasOf {
  private final StateNode state;
  private final QueryLanguage language;
  private final FormulaReader reader;
  private final List<Formula> found = new ArrayList<>();

  FormulasOf(StateNode state, QueryLanguage language, FormulaReader reader) {
    this.state = state;
    this.language = language;
    this.reader = reader;
  }

  List<Formula> found() {
    return found;
  }

  boolean inJsonata() {
    return language == QueryLanguage.JSONATA;
  }

  /** A field that is a path or {@code null}. */
  void path(Location at, PathUse use, PathField path) {
    if (path instanceof PathField.At text) {
      path(at, use, text.path());
    }
  }

  void path(Location at, PathUse use, @Nullable String text) {
    if (text == null || Placeholders.in(text)) {
      return;
    }
    found.add(
        use == PathUse.TEXT && Intrinsic.looksLikeCall(text)
            ? new Formula.Call(state, at, text, reader.call(text))
            : new Formula.Path(state, at, use, text, reader.path(text)));
  }

  /** JSON in which something may be computed, as the state's language has it. */
  void template(Location owner, String field, @Nullable JsonNode json, Reads reads) {
    if (json == null) {
      return;
    }
    if (inJsonata()) {
      expressions(owner.child(field), json, reads);
    } else if (json.isContainerNode()) {
      payload(owner.child(field), field, json);
    }
  }

  private void payload(Location at, String field, JsonNode json) {
    FormulaReader.Template template = reader.template(json);
    found.add(new Formula.Payload(state, at, field, json, template.read(), template.problems()));
  }

  /** A number in the field itself, or in its twin that ends in {@code Path}. */
  void quantity(Location owner, String field, PathUse use, @Nullable Quantity quantity) {
    if (quantity instanceof Quantity.Computed computed) {
      computed(owner, field, use, computed.text());
    }
  }

  /** What stands between the marks of a field, or in its twin that ends in {@code Path}. */
  void computed(Location owner, String field, PathUse use, String text) {
    if (inJsonata()) {
      expression(owner.child(field), text.strip(), Reads.NOTHING_MORE);
    } else {
      path(owner.child(field + "Path"), use, text);
    }
  }

  /** Every text of a JSONata template, wherever it stands in it. */
  private void expressions(Location at, JsonNode json, Reads reads) {
    Deque<Part> open = new ArrayDeque<>();
    open.push(new Part(at, json));
    while (!open.isEmpty()) {
      Part part = open.pop();
      if (part.json().isTextual()) {
        text(part.at(), part.json().textValue(), reads);
      } else {
        part.inner().forEach(open::push);
      }
    }
  }

  private void text(Location at, String text, Reads reads) {
    if (JsonataTemplate.isExpression(text)) {
      expression(at, JsonataTemplate.unwrap(text), reads);
    } else {
      found.add(new Formula.Literal(state, at, text));
    }
  }

  private void expression(Location at, String text, Reads reads) {
    if (!Placeholders.in(text)) {
      found.add(new Formula.Expression(state, at, reads, text, reader.expression(text)));
    }
  }

  private record Part(Location at, JsonNode json) {
    /** The parts of this one, last first. */
    List<Part> inner() {
      List<Part> inner = new ArrayList<>(json.size());
      for (Map.Entry<String, JsonNode> member : json.properties()) {
        inner.add(new Part(at.child(member.getKey()), member.getValue()));
      }
      if (json.isArray()) {
        for (int i = 0; i < json.size(); i++) {
          inner.add(new Part(at.child(i), json.get(i)));
        }
      }
      Collections.reverse(inner);
      return inner;
    }
  }
}
