package dev.jasl.shape.results;

import com.fasterxml.jackson.databind.JsonNode;
import dev.jasl.shape.ObjectShapeBuilder;
import dev.jasl.shape.Shape;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Reads the types of a table: {@code string}, {@code number}, {@code boolean}, {@code time}, {@code any}, {@code [type]}, <code>{type}
 * </code>, or the name of a shape. A shape within itself can be anything.
 */
final class TypeReader {
  private final JsonNode shapes;
  private final Shape time;
  private final Map<String, Shape> read = new HashMap<>();

  TypeReader(JsonNode shapes, Shape time) {
    this.shapes = shapes;
    this.time = time;
  }

  synchronized Shape read(String type) {
    if (type.startsWith("[")) {
      return Shape.array(read(inner(type)));
    }
    if (type.startsWith("{")) {
      return type.equals("{}") ? Shape.object().closed() : Shape.object().others(read(inner(type)));
    }
    return switch (type) {
      case "string" -> Shape.string();
      case "number" -> Shape.number();
      case "boolean" -> Shape.bool();
      case "time" -> time;
      case "any" -> Shape.unknown();
      default -> named(type);
    };
  }

  private static String inner(String type) {
    return type.substring(1, type.length() - 1);
  }

  private Shape named(String name) {
    Shape known = read.get(name);
    if (known != null) {
      return known;
    }
    read.put(name, Shape.unknown());
    Shape shape = shape(shapes.path(name));
    read.put(name, shape);
    return shape;
  }

  private Shape shape(JsonNode shape) {
    if (shape.isArray()) {
      Set<String> constants = new HashSet<>();
      shape.forEach(constant -> constants.add(constant.asText()));
      return Shape.texts(constants);
    }
    ObjectShapeBuilder object = Shape.object();
    shape
        .properties()
        .forEach(member -> object.maybe(member.getKey(), read(member.getValue().asText())));
    return object.closed();
  }
}
