package dev.jasl.io;

import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.TextNode;
import dev.jasl.diagnostic.Code;
import dev.jasl.diagnostic.Diagnostic;
import dev.jasl.diagnostic.Findings;
import dev.jasl.diagnostic.Location;
import dev.jasl.diagnostic.Position;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Optional;

/** Makes nodes of strings, numbers and words, and reports those that are no text or no usable number. */
final class JsonScalars {
  private final Findings findings;

  JsonScalars(Findings findings) {
    this.findings = findings;
  }

  JsonNode read(Token token, Location at) throws IOException {
    JsonToken kind = token.kind();
    return switch (kind) {
      case VALUE_STRING -> text(token.text(), at, token.position());
      case VALUE_TRUE, VALUE_FALSE -> BooleanNode.valueOf(kind == JsonToken.VALUE_TRUE);
      case VALUE_NULL -> NullNode.getInstance();
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> {
        String literal = token.text();
        yield number(kind, literal).orElseGet(() -> outOfRange(literal, at, token.position()));
      }
      default -> throw new AssertionError(kind);
    };
  }

  private JsonNode text(String text, Location at, Position position) {
    checkText(text, at, position);
    return TextNode.valueOf(text);
  }

  /** Reports half a surrogate pair. The text is kept: Java can hold it, UTF-8 cannot. */
  void checkText(String text, Location at, Position position) {
    int index = loneSurrogate(text);
    if (index >= 0) {
      String unit = "\\u%04X".formatted((int) text.charAt(index));
      findings.add(Diagnostic.of(
              Code.JSON_LONE_SURROGATE,
              at,
              "\"" + unit + "\" is one half of a character, and the other half is missing",
              "write both surrogates, or the character itself")
          .at(position));
    }
  }

  private static int loneSurrogate(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (Character.isHighSurrogate(text.charAt(i))
          && i + 1 < text.length()
          && Character.isLowSurrogate(text.charAt(i + 1))) {
        i++;
      } else if (Character.isSurrogate(text.charAt(i))) {
        return i;
      }
    }
    return -1;
  }

  private static Optional<JsonNode> number(JsonToken kind, String literal) {
    if (literal.length() > JsonFormat.MAX_NUMBER_LENGTH) {
      return Optional.empty();
    }
    return kind == JsonToken.VALUE_NUMBER_INT ? integer(new BigInteger(literal)) : decimal(literal);
  }

  private static Optional<JsonNode> integer(BigInteger value) {
    return Double.isInfinite(value.doubleValue())
        ? Optional.empty()
        : Optional.of(Numbers.node(value));
  }

  private static Optional<JsonNode> decimal(String literal) {
    try {
      double near = Double.parseDouble(literal);
      if (Double.isInfinite(near)) {
        return Optional.empty();
      }
      BigDecimal value = new BigDecimal(literal);
      boolean vanishes = near == 0 && value.signum() != 0;
      return vanishes ? Optional.empty() : Optional.of(Numbers.node(value));
    } catch (NumberFormatException exponentTooLargeOrNoNumber) {
      return Optional.empty();
    }
  }

  private JsonNode outOfRange(String literal, Location at, Position position) {
    findings.add(Diagnostic.of(
            Code.JSON_NUMBER_RANGE,
            at,
            "Number " + Shown.text(literal) + " is too large, too small or too long",
            "write one between 1e-308 and 1e308, or a string")
        .at(position));
    return TextNode.valueOf(literal);
  }
}
