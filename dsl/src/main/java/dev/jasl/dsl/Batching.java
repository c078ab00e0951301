package dev.jasl.dsl;

import dev.jasl.expr.Node;
import org.jspecify.annotations.Nullable;

/** How items are put together for a child execution. */
record Batching(
    @Nullable Node maxItems,
    @Nullable Node maxBytes,
    @Nullable Node input) {
  private static final int MOST_BYTES = 262_144;

  static Batching ofItems(int most) {
    return new Batching(Node.literal(positive("a batch's items", most)), null, null);
  }

  static Batching ofBytes(int most) {
    return new Batching(null, Node.literal(bytes(most)), null);
  }

  Batching bytesAtMost(int most) {
    return new Batching(maxItems, Node.literal(bytes(most)), input);
  }

  Batching input(Node value) {
    return new Batching(maxItems, maxBytes, value);
  }

  private static int bytes(int most) {
    if (most > MOST_BYTES) {
      throw new IllegalArgumentException(
          "a batch has at most %,d bytes: %,d".formatted(MOST_BYTES, most));
    }
    return positive("a batch's bytes", most);
  }

  static int positive(String what, int number) {
    if (number < 1) {
      throw new IllegalArgumentException(what + " must be at least 1: " + number);
    }
    return number;
  }
}
