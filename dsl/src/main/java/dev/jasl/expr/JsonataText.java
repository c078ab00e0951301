package dev.jasl.expr;

import com.fasterxml.jackson.databind.JsonNode;
import dev.jasl.jsonata.Jsonata;
import java.util.Set;
import java.util.regex.Pattern;

/** The smallest parts of JSONata: literals and names of fields. */
final class JsonataText {
  private static final Pattern PLAIN_NAME = Pattern.compile("[A-Za-z_][A-Za-z0-9_]*");
  private static final Pattern QUOTABLE_NAME = Pattern.compile("[\\x20-\\x7e&&[^`]]+");
  private static final Set<String> WORDS =
      Set.of("and", "or", "in", "true", "false", "null", "function");

  private JsonataText() {}

  static String literal(JsonNode value) {
    StringBuilder out = new StringBuilder();
    write(value, out);
    return out.toString();
  }

  static void write(JsonNode value, StringBuilder out) {
    if (value.isTextual()) {
      out.append(Jsonata.quote(value.textValue()));
    } else if (value.isArray()) {
      elements(value, out);
    } else if (value.isObject()) {
      members(value, out);
    } else {
      out.append(value.isBigDecimal() ? number(value) : value.asText());
    }
  }

  private static String number(JsonNode value) {
    int digits = value.decimalValue().precision() - value.decimalValue().scale();
    return Math.abs(digits) > 30
        ? value.decimalValue().toString()
        : value.decimalValue().toPlainString();
  }

  private static void elements(JsonNode array, StringBuilder out) {
    String separator = "[";
    for (JsonNode element : array) {
      write(element, out.append(separator));
      separator = ", ";
    }
    out.append(array.isEmpty() ? "[]" : "]");
  }

  private static void members(JsonNode object, StringBuilder out) {
    String separator = "{";
    for (var member : object.properties()) {
      out.append(separator).append(Jsonata.quote(member.getKey())).append(": ");
      write(member.getValue(), out);
      separator = ", ";
    }
    out.append(object.isEmpty() ? "{}" : "}");
  }

  /** A name as a step. Behind a dot, a text in quotes is a name too, and can hold any character. */
  static String step(String name) {
    if (PLAIN_NAME.matcher(name).matches() && !WORDS.contains(name)) {
      return name;
    }
    return QUOTABLE_NAME.matcher(name).matches() ? "`" + name + "`" : Jsonata.quote(name);
  }
}
