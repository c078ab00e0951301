package dev.jasl.io;

import com.fasterxml.jackson.databind.JsonNode;
import dev.jasl.diagnostic.Code;
import dev.jasl.model.QueryLanguage;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads {@code QueryLanguage}, of the machine and of a state. */
final class Languages {
  private static final String FIELD = "QueryLanguage";

  private Languages() {}

  /** The language that holds in this object. Like the service, takes a value that is neither of the two for JSONata. */
  static QueryLanguage effective(JsonNode json, QueryLanguage inherited) {
    JsonNode written = json.get(FIELD);
    return written == null
        ? inherited
        : QueryLanguage.of(written.asText()).orElse(QueryLanguage.JSONATA);
  }

  /** The language as written; a wrong one is reported. */
  static @Nullable QueryLanguage written(Fields fields) {
    String text = fields.text(FIELD);
    if (text == null) {
      return null;
    }
    QueryLanguage language = QueryLanguage.of(text).orElse(null);
    if (language == null) {
      fields.keep(FIELD);
      fields.report(
          Code.FIELD_VALUE,
          FIELD,
          Messages.notAmong(List.of(QueryLanguage.values())),
          "found \"" + Shown.text(text) + "\"");
    }
    return language;
  }

  /** The language as written on a state, which must not lead back to JSONPath. */
  static @Nullable QueryLanguage writtenOnState(Fields fields) {
    QueryLanguage written = written(fields);
    if (written == QueryLanguage.JSONPATH && fields.context().machine() == QueryLanguage.JSONATA) {
      fields
          .context()
          .findings()
          .add(
              Code.QUERY_LANGUAGE_MIXED,
              fields.at(),
              "'QueryLanguage' can not be 'JSONPath' if set to 'JSONata' for whole state machine",
              "set 'JSONata' on single states instead of the machine");
    }
    return written;
  }
}
