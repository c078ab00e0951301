package dev.jasl.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.jasl.diagnostic.Code;
import dev.jasl.diagnostic.Severity;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;

/** The codes that occur in a report as SARIF's rules, in the order in which they are declared. */
final class SarifRules {
  private final List<Code> codes;

  SarifRules(Collection<Code> occurring) {
    this.codes = new ArrayList<>(occurring.stream().distinct().sorted().toList());
  }

  int index(Code code) {
    return codes.indexOf(code);
  }

  ArrayNode json() {
    ArrayNode rules = JsonNodeFactory.instance.arrayNode();
    codes.forEach(code -> rules.add(rule(code)));
    return rules;
  }

  static String level(Severity severity) {
    return severity == Severity.ERROR ? "error" : "warning";
  }

  private static ObjectNode rule(Code code) {
    ObjectNode rule = JsonNodeFactory.instance.objectNode().put("id", code.name());
    rule.putObject("shortDescription").put("text", code.sentence());
    rule.putObject("fullDescription").put("text", code.sentence() + " " + standing(code));
    rule.putObject("help")
        .put("text", code.sentence() + " " + standing(code))
        .put("markdown", """
            **%s** %s

            Where it is meant, leave it out: `jasl validate --suppress %s`, or `--suppress %s@State` for one state.
            """.formatted(code.sentence(), standing(code), code, code)
            .strip());
    rule.putObject("defaultConfiguration").put("level", level(code.severity()));
    rule.putObject("properties")
        .putArray("tags")
        .add("step-functions")
        .add(code.layer().name().toLowerCase(Locale.ROOT));
    return rule;
  }

  private static String standing(Code code) {
    boolean error = code.severity() == Severity.ERROR;
    return code.service()
        .map(its -> "AWS %s, as %s."
            .formatted(error ? "refuses a definition for this" : "warns of this", its))
        .orElse(
            error
                ? "AWS accepts it, but it cannot work whenever it is reached."
                : "AWS accepts it, but it is likely not what was meant.");
  }
}
