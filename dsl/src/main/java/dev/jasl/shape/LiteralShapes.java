package dev.jasl.shape;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/** Shapes of values that are written down. What lies too deep is not visited. */
final class LiteralShapes {
  private LiteralShapes() {}

  static Shape of(JsonNode value) {
    return of(value, Shape.DEEPEST);
  }

  private static Shape of(JsonNode value, int levels) {
    if (levels == 0) {
      return Shape.unknown();
    }
    return switch (value.getNodeType()) {
      case NULL -> Shape.nul();
      case BOOLEAN -> Shape.bool();
      case NUMBER -> Shape.number();
      case STRING -> text(value.textValue());
      case ARRAY -> array(value, levels - 1);
      case OBJECT -> object(value, levels - 1);
      default -> Shape.unknown();
    };
  }

  /** What is put in for <code>${…}</code> at deployment, nobody knows. */
  private static Shape text(String text) {
    return text.contains("${") || text.contains("{{") ? Shape.string() : Shape.texts(text);
  }

  private static Shape array(JsonNode value, int levels) {
    List<Shape> elements = new ArrayList<>();
    for (JsonNode element : value) {
      if (elements.size() > Shape.LARGEST) {
        return Shape.array(Shape.unknown());
      }
      elements.add(of(element, levels));
    }
    return Shape.tuple(elements);
  }

  private static Shape object(JsonNode value, int levels) {
    if (value.size() > Members.MOST) {
      return Shape.anyObject();
    }
    ObjectShapeBuilder object = Shape.object();
    value
        .properties()
        .forEach(field -> object.always(field.getKey(), of(field.getValue(), levels)));
    return object.closed();
  }
}
