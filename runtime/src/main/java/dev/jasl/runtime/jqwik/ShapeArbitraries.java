package dev.jasl.runtime.jqwik;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import dev.jasl.shape.Found;
import dev.jasl.shape.Kind;
import dev.jasl.shape.Presence;
import dev.jasl.shape.Shape;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** JSON of a shape: what a service can give by its model. Members that need not be there at times are not. */
final class ShapeArbitraries {
  /** Below this depth there is nothing that need not be there. */
  private static final int DEEPEST = 3;

  private ShapeArbitraries() {}

  static Arbitrary<JsonNode> of(Shape shape) {
    return value(shape, 0);
  }

  private static Arbitrary<JsonNode> value(Shape shape, int depth) {
    if (shape.isUnknown()) {
      return Arbitraries.just(JsonNodeFactory.instance.objectNode());
    }
    List<Arbitrary<JsonNode>> kinds =
        shape.kinds().stream().map(kind -> ofKind(kind, shape, depth)).toList();
    return Arbitraries.oneOf(kinds);
  }

  private static Arbitrary<JsonNode> ofKind(Kind kind, Shape shape, int depth) {
    return switch (kind) {
      case NULL -> Arbitraries.just(NullNode.getInstance());
      case BOOLEAN -> Arbitraries.of(true, false).map(BooleanNode::valueOf);
      case NUMBER -> Arbitraries.integers().between(0, 1_000).map(IntNode::valueOf);
      case STRING -> text(shape).map(TextNode::valueOf);
      case ARRAY -> array(shape.element(), depth);
      case OBJECT -> object(shape, depth);
    };
  }

  private static Arbitrary<String> text(Shape shape) {
    return shape
        .texts()
        .map(texts -> Arbitraries.of(List.copyOf(texts)))
        .orElseGet(() -> Arbitraries.strings().alpha().ofMinLength(1).ofMaxLength(8));
  }

  private static Arbitrary<JsonNode> array(Shape element, int depth) {
    int most = depth < DEEPEST && !element.isNothing() ? 3 : 0;
    return value(most == 0 ? Shape.nul() : element, depth + 1)
        .list()
        .ofMaxSize(most)
        .map(elements -> JsonNodeFactory.instance.arrayNode().addAll(elements));
  }

  private static Arbitrary<JsonNode> object(Shape shape, int depth) {
    if (AttributeArbitraries.isAttribute(shape)) {
      return AttributeArbitraries.value(depth < DEEPEST);
    }
    Map<String, Found> fields = spelledOnce(shape.fields());
    List<Arbitrary<Optional<JsonNode>>> members = new ArrayList<>();
    fields.forEach((name, field) -> members.add(member(field, depth)));
    Arbitrary<ObjectNode> known =
        Combinators.combine(members).as(values -> object(List.copyOf(fields.keySet()), values));
    return Combinators.combine(known, others(shape, depth))
        .as((object, others) -> object.setAll(others));
  }

  /** Where a service may write a member in two ways, the first. */
  private static Map<String, Found> spelledOnce(Map<String, Found> fields) {
    Map<String, String> names = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    Map<String, Found> once = new LinkedHashMap<>();
    fields.forEach((name, field) -> {
      if (names.putIfAbsent(name, name) == null && field.presence() != Presence.NEVER) {
        once.put(name, field);
      }
    });
    return once;
  }

  private static Arbitrary<Optional<JsonNode>> member(Found field, int depth) {
    if (field.presence() == Presence.ALWAYS) {
      return value(field.shape(), depth + 1).map(Optional::of);
    }
    return depth < DEEPEST
        ? value(field.shape(), depth + 1).optional()
        : Arbitraries.just(Optional.empty());
  }

  private static ObjectNode object(List<String> names, List<Optional<JsonNode>> values) {
    ObjectNode object = JsonNodeFactory.instance.objectNode();
    for (int i = 0; i < names.size(); i++) {
      String name = names.get(i);
      values.get(i).ifPresent(value -> object.set(name, value));
    }
    return object;
  }

  /** What is in an object whose members have no fixed names. */
  private static Arbitrary<Map<String, JsonNode>> others(Shape shape, int depth) {
    boolean none = depth >= DEEPEST || !shape.fields().isEmpty() || !shape.isOpen();
    return none || shape.others().isUnknown()
        ? Arbitraries.just(Map.of())
        : Arbitraries.maps(
                Arbitraries.strings().alpha().ofMinLength(1).ofMaxLength(8),
                value(shape.others(), depth + 1))
            .ofMaxSize(3);
  }
}
