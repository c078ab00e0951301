package dev.jasl.runtime.engine;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;

/** Length of a value's compact JSON text in UTF-8, without writing the text. */
final class JsonSize {
  /** {@code -1.2345678901234567E-300}, and more than any long, boolean or null. */
  private static final int LONGEST_PRIMITIVE = 26;

  /** {@code -2147483648} */
  private static final int LONGEST_INT = 11;

  /** Sign, point, leading zeros and exponent of a decimal. */
  private static final int BESIDE_DIGITS = 20;

  private JsonSize() {}

  /** An upper bound that looks at every value, but not at every character of texts. */
  static long atMost(JsonNode node) {
    return of(node, false);
  }

  static long exactly(JsonNode node) {
    return of(node, true);
  }

  /** Of a member's name in quotes, with its colon and comma. */
  static long ofName(String name) {
    return 4 + 6L * name.length();
  }

  private static long of(JsonNode node, boolean exact) {
    if (node instanceof ObjectNode object) {
      return ofObject(object, exact);
    }
    if (node.isArray()) {
      return ofArray(node, exact);
    }
    if (node.isTextual()) {
      return ofText(node.textValue(), exact);
    }
    if (node.isInt()) {
      return exact ? digits(node.intValue()) : LONGEST_INT;
    }
    return exact ? node.toString().length() : boundOfScalar(node);
  }

  private static long boundOfScalar(JsonNode node) {
    if (node.isBigDecimal()) {
      return (long) node.decimalValue().precision() + BESIDE_DIGITS;
    }
    return node.isBigInteger() ? node.bigIntegerValue().bitLength() / 3 + 2L : LONGEST_PRIMITIVE;
  }

  private static long ofObject(ObjectNode object, boolean exact) {
    long size = 2L + Math.max(0, object.size() - 1);
    for (Map.Entry<String, JsonNode> member : object.properties()) {
      size += ofText(member.getKey(), exact) + 1 + of(member.getValue(), exact);
    }
    return size;
  }

  private static long ofArray(JsonNode array, boolean exact) {
    long size = 2L + Math.max(0, array.size() - 1);
    for (JsonNode element : array) {
      size += of(element, exact);
    }
    return size;
  }

  private static int digits(int value) {
    int length = value < 0 ? 2 : 1;
    for (int rest = value / 10; rest != 0; rest /= 10) {
      length++;
    }
    return length;
  }

  private static long ofText(String text, boolean exact) {
    if (!exact) {
      return 2 + 6L * text.length();
    }
    long size = 2;
    for (int i = 0; i < text.length(); i++) {
      size += ofChar(text.charAt(i));
    }
    return size;
  }

  private static int ofChar(char c) {
    if (c < ' ') {
      return c == '\n' || c == '\r' || c == '\t' || c == '\b' || c == '\f' ? 2 : 6;
    }
    if (c < 0x80) {
      return c == '"' || c == '\\' ? 2 : 1;
    }
    // each half of a surrogate pair counts for half of its four bytes
    return c < 0x800 || Character.isSurrogate(c) ? 2 : 3;
  }
}
