package dev.jasl.io;

import com.fasterxml.jackson.databind.JsonNode;
import dev.jasl.diagnostic.Code;
import dev.jasl.diagnostic.Findings;
import dev.jasl.diagnostic.Location;
import dev.jasl.model.Placeholders;
import dev.jasl.model.QueryLanguage;

/**
 * Where a reading stands.
 *
 * @param machine the language of every state that does not name its own
 * @param language the language of the state that is being read
 * @param inner states that have been read already
 */
record ReadContext(
    QueryLanguage machine, QueryLanguage language, InnerStates inner, Findings findings) {
  static ReadContext of(QueryLanguage machine, Findings findings) {
    return new ReadContext(machine, machine, new InnerStates(), findings);
  }

  ReadContext in(QueryLanguage other) {
    return new ReadContext(machine, other, inner, findings);
  }

  ReadContext reportingTo(Findings others) {
    return new ReadContext(machine, language, inner, others);
  }

  /**
   * Reports that a value is of another type.
   *
   * @param expected one or more types as the service names them
   */
  void wrongType(Location at, String expected, JsonNode value) {
    String quoted = value.isTextual() && Placeholders.in(value.textValue())
        ? "; within quotes a placeholder is a text for good"
        : "";
    findings.add(
        Code.FIELD_TYPE, at, Messages.wrongType(expected), "found " + Shown.value(value) + quoted);
  }

  /** Between states: a nested state has the machine's language, not that of the state around it. */
  ReadContext outside() {
    return in(machine);
  }
}
