package dev.jasl.shape;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Whether a value is one of those that a shape promises. */
final class Admission {
  private Admission() {}

  static boolean of(Shape shape, JsonNode value) {
    return shape.isUnknown()
        || switch (value.getNodeType()) {
          case NULL -> shape.canBe(Kind.NULL);
          case BOOLEAN -> shape.canBe(Kind.BOOLEAN);
          case NUMBER -> shape.canBe(Kind.NUMBER);
          case STRING ->
            shape.canBe(Kind.STRING)
                && shape.texts().map(texts -> texts.contains(value.textValue())).orElse(true);
          case ARRAY -> shape.canBe(Kind.ARRAY) && elements(shape, value);
          case OBJECT -> shape.canBe(Kind.OBJECT) && fields(shape, value);
          default -> false;
        };
  }

  private static boolean elements(Shape shape, JsonNode array) {
    Optional<List<Shape>> tuple = shape.tuple();
    if (tuple.isPresent() && tuple.get().size() != array.size()) {
      return false;
    }
    for (int i = 0; i < array.size(); i++) {
      if (!of(tuple.isPresent() ? tuple.get().get(i) : shape.element(), array.get(i))) {
        return false;
      }
    }
    return true;
  }

  private static boolean fields(Shape shape, JsonNode object) {
    for (Map.Entry<String, Found> field : shape.fields().entrySet()) {
      if (field.getValue().presence() == Presence.ALWAYS && !object.has(field.getKey())) {
        return false;
      }
    }
    return object.properties().stream().allMatch(member -> {
      Found field = shape.fields().get(member.getKey());
      return of(field == null ? shape.others() : field.shape(), member.getValue());
    });
  }
}
