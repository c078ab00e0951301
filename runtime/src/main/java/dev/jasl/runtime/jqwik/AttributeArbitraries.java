package dev.jasl.runtime.jqwik;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.TextNode;
import dev.jasl.shape.Shape;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/** Attributes in DynamoDB's JSON, each of which has exactly one member that names its type: <code>{"N": "7"}</code>. */
final class AttributeArbitraries {
  private static final Set<String> TYPES = Set.of("S", "N", "B", "SS", "NS", "BS", "M", "L");

  private AttributeArbitraries() {}

  static boolean isAttribute(Shape shape) {
    return shape.fields().keySet().containsAll(TYPES);
  }

  /** @param nested whether there may be attributes in it */
  static Arbitrary<JsonNode> value(boolean nested) {
    List<Arbitrary<JsonNode>> types = new ArrayList<>();
    types.add(of("S", texts().map(TextNode::valueOf)));
    types.add(of("N", numbers().map(TextNode::valueOf)));
    types.add(of("BOOL", Arbitraries.of(true, false).map(BooleanNode::valueOf)));
    types.add(of("NULL", Arbitraries.just(BooleanNode.TRUE)));
    if (nested) {
      types.add(of(
          "L",
          value(false)
              .list()
              .ofMaxSize(2)
              .map(elements -> JsonNodeFactory.instance.arrayNode().addAll(elements))));
      types.add(of(
          "M",
          Arbitraries.maps(texts(), value(false))
              .ofMaxSize(2)
              .map(members -> JsonNodeFactory.instance.objectNode().setAll(members))));
    }
    return Arbitraries.oneOf(types);
  }

  private static Arbitrary<String> texts() {
    return Arbitraries.strings().alpha().ofMinLength(1).ofMaxLength(8);
  }

  /** Numbers are texts there. */
  private static Arbitrary<String> numbers() {
    return Arbitraries.integers().between(-1_000, 1_000).map(String::valueOf);
  }

  private static Arbitrary<JsonNode> of(String type, Arbitrary<? extends JsonNode> values) {
    return values.map(value -> JsonNodeFactory.instance.objectNode().set(type, value));
  }
}
