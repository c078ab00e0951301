package dev.jasl.intrinsic;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.Comparator;

/** Functions on arrays. */
final class ArrayFunctions {
  private static final int LONGEST_RANGE = 1000;

  /** Zero where two leaves are equal; numbers are compared by value, so 1 equals 1.0. */
  private static final Comparator<JsonNode> LEAVES = (a, b) -> a.isNumber() && b.isNumber()
      ? a.decimalValue().compareTo(b.decimalValue())
      : a.equals(b) ? 0 : 1;

  private ArrayFunctions() {}

  static JsonNode of(Arguments arguments, Randomness random) {
    ArrayNode array = JsonNodeFactory.instance.arrayNode(arguments.size());
    for (int i = 0; i < arguments.size(); i++) {
      array.add(arguments.value(i));
    }
    return array;
  }

  static JsonNode partition(Arguments arguments, Randomness random) {
    int size = arguments.integer(1);
    ArrayNode parts = JsonNodeFactory.instance.arrayNode();
    ArrayNode part = null;
    for (JsonNode element : arguments.array(0)) {
      part = part == null || part.size() == size ? parts.addArray() : part;
      part.add(element);
    }
    return parts;
  }

  static JsonNode contains(Arguments arguments, Randomness random) {
    return BooleanNode.valueOf(contains(arguments.array(0), arguments.value(1)));
  }

  private static boolean contains(ArrayNode array, JsonNode value) {
    for (JsonNode element : array) {
      if (element.equals(LEAVES, value)) {
        return true;
      }
    }
    return false;
  }

  static JsonNode range(Arguments arguments, Randomness random) {
    long first = arguments.integer(0);
    long last = arguments.integer(1);
    long step = arguments.integer(2);
    if (step == 0) {
      throw arguments.failure("argument 3 must not be 0");
    }
    long count = (last - first) / step + 1;
    if (count > LONGEST_RANGE) {
      throw arguments.failure(
          "the range has %d elements, but at most 1000 are allowed".formatted(count));
    }
    ArrayNode numbers = JsonNodeFactory.instance.arrayNode();
    for (long number = first; step > 0 ? number <= last : number >= last; number += step) {
      numbers.add((int) number);
    }
    return numbers;
  }

  static JsonNode item(Arguments arguments, Randomness random) {
    ArrayNode array = arguments.array(0);
    int index = arguments.integer(1);
    if (index >= array.size()) {
      throw arguments.failure(
          "index %d is outside the array, which has %d elements".formatted(index, array.size()));
    }
    return array.get(index);
  }

  static JsonNode length(Arguments arguments, Randomness random) {
    return IntNode.valueOf(arguments.array(0).size());
  }

  static JsonNode unique(Arguments arguments, Randomness random) {
    ArrayNode kept = JsonNodeFactory.instance.arrayNode();
    for (JsonNode element : arguments.array(0)) {
      if (!contains(kept, element)) {
        kept.add(element);
      }
    }
    return kept;
  }
}
