package dev.jasl.jsonata;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.DoubleNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one direct evaluation sees and may use: far less than the bounds, so that an expression near them is left to the library, which
 * knows them exactly.
 */
final class DirectScope {
  /** The library evaluates several nodes for one of ours. */
  private static final int NODES = 10;

  private static final int BYTES_PER_ELEMENT = 16;

  private final JsonataScope outside;
  private final @Nullable Object[] locals;
  private final long most;
  private long left;
  private boolean beyondNumbers;

  /** @param slots how many parameters its functions have */
  DirectScope(JsonataScope outside, int slots) {
    this.outside = outside;
    this.locals = new Object[slots];
    this.left = outside.bounds().steps() / NODES;
    this.most = outside.bounds().bytes() / BYTES_PER_ELEMENT;
  }

  JsonataScope outside() {
    return outside;
  }

  @Nullable
  Object local(int slot) {
    return locals[slot];
  }

  void bind(int slot, Object value) {
    locals[slot] = value;
  }

  /** Evaluates a part, unless too much has been evaluated. */
  @Nullable
  Object of(Direct part) {
    return --left < 0 ? null : part.evaluate(this);
  }

  /** Notes a result that JSON has no number for: infinite, or not a number. It may be handed on, but not computed with. */
  Double noted(double result) {
    beyondNumbers = true;
    return result;
  }

  /** Whether there was such a result, which may be a part of the value. */
  boolean isBeyondNumbers() {
    return beyondNumbers;
  }

  /** Whether a value may be so large; to be asked before it is made. */
  boolean holds(long size) {
    return size <= most;
  }

  /** A node as a value; none if it is JSON's null, or a text that is too long. */
  @Nullable
  Object value(JsonNode node) {
    return switch (node.getNodeType()) {
      case STRING -> holds(node.textValue().length()) ? node.textValue() : null;
      case NUMBER, BOOLEAN -> Values.fromJson(node);
      case NULL -> null;
      default -> node;
    };
  }

  /** A value as a node; null for none. What JSON has no number for is one nevertheless, so that nobody takes it for a text. */
  static @Nullable JsonNode json(@Nullable Object value) {
    if (value == null || value instanceof JsonNode) {
      return (JsonNode) value;
    }
    if (value instanceof Number number) {
      return Double.isFinite(number.doubleValue())
          ? Values.number(number)
          : DoubleNode.valueOf(number.doubleValue());
    }
    if (value instanceof String text) {
      return TextNode.valueOf(text);
    }
    if (value instanceof Boolean truth) {
      return BooleanNode.valueOf(truth);
    }
    List<?> sequence = (List<?>) value;
    ArrayNode array = JsonNodeFactory.instance.arrayNode(sequence.size());
    sequence.forEach(element -> array.add(json(element)));
    return array;
  }
}
