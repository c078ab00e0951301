package dev.jasl.expr;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.stream.IntStream;

/** Whether two values are the same; what doubles round differently is. */
final class Likeness {
  private static final double CLOSE = 1e-12;

  private Likeness() {}

  static boolean same(JsonNode one, JsonNode other) {
    if (one.isNumber() && other.isNumber()) {
      return close(one.doubleValue(), other.doubleValue());
    }
    if (one.getNodeType() != other.getNodeType() || one.size() != other.size()) {
      return false;
    }
    if (one.isArray()) {
      return IntStream.range(0, one.size()).allMatch(i -> same(one.get(i), other.get(i)));
    }
    return one.isObject()
        ? one.properties().stream()
            .allMatch(m -> other.has(m.getKey()) && same(m.getValue(), other.get(m.getKey())))
        : one.equals(other);
  }

  private static boolean close(double one, double other) {
    return Math.abs(one - other) <= CLOSE * Math.max(1, Math.abs(one));
  }
}
