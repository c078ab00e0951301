package dev.jasl.validate.variables;

import com.fasterxml.jackson.databind.JsonNode;
import dev.jasl.diagnostic.Location;
import dev.jasl.jsonata.JsonataTemplate;
import dev.jasl.model.PathField;
import dev.jasl.model.Quantity;
import dev.jasl.model.QueryLanguage;
import dev.jasl.model.Text;
import dev.jasl.template.PayloadTemplate;
import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/**
 * An object of a definition whose fields may be computed. What is absent or written down is passed over.
 *
 * @param at where it stands
 * @param language in which its expressions are
 * @param visitor is shown them
 */
record ExpressionPlace(Location at, QueryLanguage language, ExpressionVisitor visitor) {
  /** A value that has not been looked into, where it stands. */
  private record Part(JsonNode json, Location at) {}

  ExpressionPlace child(String field) {
    return new ExpressionPlace(at.child(field), language, visitor);
  }

  ExpressionPlace child(int index) {
    return new ExpressionPlace(at.child(index), language, visitor);
  }

  void path(String field, PathField path) {
    if (path instanceof PathField.At written) {
      visitor.path(at.child(field), written.path());
    }
  }

  void path(String field, @Nullable String path) {
    if (path != null) {
      visitor.path(at.child(field), path);
    }
  }

  void quantity(String field, @Nullable Quantity quantity) {
    if (quantity instanceof Quantity.Computed computed) {
      computed(field, computed.text());
    }
  }

  void text(String field, @Nullable Text text) {
    if (text instanceof Text.Computed computed) {
      computed(field, computed.text());
    }
  }

  /** An expression, which JSONPath keeps in a field of its own. */
  void computed(String field, String text) {
    if (language == QueryLanguage.JSONATA) {
      visitor.jsonata(at.child(field), text);
    } else {
      visitor.path(at.child(field + "Path"), text);
    }
  }

  /** JSON with expressions: members that end in {@code .$}, or strings in JSONata's delimiters. */
  void payload(String field, @Nullable JsonNode payload) {
    Deque<Part> open = new ArrayDeque<>();
    if (payload != null) {
      open.add(new Part(payload, at.child(field)));
    }
    while (!open.isEmpty()) {
      look(open.remove(), open);
    }
  }

  private void look(Part part, Deque<Part> open) {
    JsonNode json = part.json();
    if (json.isObject()) {
      json.properties()
          .forEach(member -> member(
              member.getKey(),
              new Part(member.getValue(), part.at().child(member.getKey())),
              open));
    } else if (json.isArray()) {
      for (int i = 0; i < json.size(); i++) {
        open.add(new Part(json.get(i), part.at().child(i)));
      }
    } else if (language == QueryLanguage.JSONATA
        && json.isTextual()
        && JsonataTemplate.isExpression(json.textValue())) {
      visitor.jsonata(part.at(), JsonataTemplate.unwrap(json.textValue()));
    }
  }

  private void member(String name, Part value, Deque<Part> open) {
    if (language == QueryLanguage.JSONATA || !PayloadTemplate.isComputed(name)) {
      open.add(value);
    } else if (value.json().isTextual()) {
      visitor.path(value.at(), value.json().textValue());
    }
  }
}
