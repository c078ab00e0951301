package dev.jasl.io;

import com.fasterxml.jackson.databind.JsonNode;
import dev.jasl.diagnostic.Code;
import dev.jasl.model.StateName;
import dev.jasl.model.Transition;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads {@code Next} and {@code End}. */
final class Transitions {
  private static final List<String> NAMES = List.of("Next", "End");

  private Transitions() {}

  /** Of both, {@code Next} wins; {@code "End": false} beside it says nothing and is kept. */
  static @Nullable Transition read(Fields fields) {
    JsonNode end = fields.any("End", JsonKind.BOOLEAN);
    boolean ends = end != null && end.booleanValue();
    StateName next = name(fields, "Next");
    if (next == null) {
      return ends ? Transition.end() : none(fields);
    }
    if (ends) {
      fields.report(Code.FIELD_CONFLICT, "End", Messages.onlyOne(NAMES), "remove one of the two");
    }
    fields.keep("End");
    return Transition.next(next);
  }

  static @Nullable StateName name(Fields fields, String field) {
    String text = fields.text(field);
    return text == null ? null : new StateName(text);
  }

  private static @Nullable Transition none(Fields fields) {
    JsonNode end = fields.any("End");
    if (!fields.has("Next") && (end == null || end.isBoolean())) {
      fields.reportNone(Messages.exactlyOneRequired(NAMES));
    }
    return null;
  }
}
