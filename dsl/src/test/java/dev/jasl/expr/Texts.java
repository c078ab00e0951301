package dev.jasl.expr;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.DoubleNode;
import com.fasterxml.jackson.databind.node.LongNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.math.BigDecimal;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** Values as text, and numbers as the service has them. */
final class Texts {
  private static final double EXACT = 0x1p53;
  private static final int DIGITS = 15;

  private Texts() {}

  /** As a value stands in a text. */
  static String of(JsonNode value) {
    return value.isTextual()
        ? value.textValue()
        : value.isNumber() ? digits(value) : value.asText();
  }

  /** As JSON. */
  static String json(JsonNode value) {
    if (value.isArray()) {
      return StreamSupport.stream(value.spliterator(), false)
          .map(Texts::json)
          .collect(Collectors.joining(",", "[", "]"));
    }
    if (value.isObject()) {
      return value.properties().stream()
          .map(member -> TextNode.valueOf(member.getKey()) + ":" + json(member.getValue()))
          .collect(Collectors.joining(",", "{", "}"));
    }
    return value.isTextual() ? value.toString() : of(value);
  }

  private static String digits(JsonNode number) {
    BigDecimal decimal = number.decimalValue().stripTrailingZeros();
    if (decimal.precision() > DIGITS || decimal.scale() > 6 || decimal.scale() < -DIGITS) {
      throw new Meaning.Unspecified("more than 15 digits in a text");
    }
    return decimal.toPlainString();
  }

  /** A number that was computed: with doubles, so that one beyond 2^53 is not exact. */
  static JsonNode number(double value) {
    if (!Double.isFinite(value)) {
      throw new Meaning.Fails("no number");
    }
    if (Math.abs(value) > EXACT) {
      throw new Meaning.Unspecified("beyond 2^53");
    }
    return value == Math.rint(value) ? LongNode.valueOf((long) value) : DoubleNode.valueOf(value);
  }
}
