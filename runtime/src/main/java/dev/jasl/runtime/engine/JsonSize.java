package dev.jasl.runtime.engine;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.function.BiConsumer;

/** Length of a value's compact JSON text in UTF-8, without writing the text. Takes the members of objects. */
final class JsonSize implements BiConsumer<String, JsonNode> {
  /** {@code -1.2345678901234567E-300}, and more than any long, boolean or null. */
  private static final int LONGEST_PRIMITIVE = 26;

  /** {@code -2147483648} */
  private static final int LONGEST_INT = 11;

  /** Sign, point, leading zeros and exponent of a decimal. */
  private static final int BESIDE_DIGITS = 20;

  /** What Jackson writes and reads; nothing is measured further down, so that no Java stack overflows. */
  static final int MOST_LEVELS = 1_000;

  private final boolean exact;
  private long bytes;
  private int level;
  private int levels;

  private JsonSize(boolean exact) {
    this.exact = exact;
  }

  /** An upper bound that looks at every value, but not at every character of texts. */
  static long atMost(JsonNode node) {
    return of(node, false).bytes;
  }

  static long exactly(JsonNode node) {
    return of(node, true).bytes;
  }

  long bytes() {
    return bytes;
  }

  /** How deep arrays and objects are nested: 1 for {@code []}, 0 for a scalar; at most one more than is allowed. */
  int levels() {
    return levels;
  }

  /** Of a member's name in quotes, with its colon and comma. */
  static long ofName(String name) {
    return 4 + 6L * name.length();
  }

  /** @param exact to the byte, or a bound */
  static JsonSize of(JsonNode node, boolean exact) {
    JsonSize size = new JsonSize(exact);
    size.add(node);
    return size;
  }

  private void add(JsonNode node) {
    if (node.isContainerNode()) {
      addContainer(node);
    } else if (node.isTextual()) {
      bytes += ofText(node.textValue());
    } else if (node.isInt()) {
      bytes += exact ? digits(node.intValue()) : LONGEST_INT;
    } else {
      bytes += exact ? node.toString().length() : boundOfScalar(node);
    }
  }

  private void addContainer(JsonNode node) {
    level++;
    levels = Math.max(levels, level);
    if (level <= MOST_LEVELS) {
      bytes += 2L + Math.max(0, node.size() - 1);
      if (node instanceof ObjectNode object) {
        object.forEachEntry(this);
      } else {
        addAll((ArrayNode) node);
      }
    }
    level--;
  }

  /** A member of an object, with its colon. */
  @Override
  public void accept(String name, JsonNode value) {
    bytes += ofText(name) + 1;
    add(value);
  }

  private void addAll(ArrayNode array) {
    int size = array.size();
    for (int i = 0; i < size; i++) {
      add(array.get(i));
    }
  }

  private static long boundOfScalar(JsonNode node) {
    if (node.isBigDecimal()) {
      return (long) node.decimalValue().precision() + BESIDE_DIGITS;
    }
    return node.isBigInteger() ? node.bigIntegerValue().bitLength() / 3 + 2L : LONGEST_PRIMITIVE;
  }

  private static int digits(int value) {
    int length = value < 0 ? 2 : 1;
    for (int rest = value / 10; rest != 0; rest /= 10) {
      length++;
    }
    return length;
  }

  private long ofText(String text) {
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
