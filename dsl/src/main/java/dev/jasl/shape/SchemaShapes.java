package dev.jasl.shape;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/**
 * Shapes of what a JSON Schema (draft 2020-12 and its forerunners) allows. References are followed within the document; what a keyword
 * says that is not known here only narrows what is allowed, so that leaving it out is safe.
 */
final class SchemaShapes {
  private final JsonNode document;

  private SchemaShapes(JsonNode document) {
    this.document = document;
  }

  static Shape of(JsonNode schema) {
    return new SchemaShapes(schema).shape(schema, Shape.DEEPEST);
  }

  private Shape shape(JsonNode schema, int levels) {
    if (levels == 0 || !schema.isObject()) {
      return Shape.unknown();
    }
    if (schema.has("$ref")) {
      return referred(schema.path("$ref").asText(), levels - 1);
    }
    if (schema.has("const")) {
      return Shape.of(schema.get("const"));
    }
    if (schema.path("enum").isArray()) {
      return anyOf(schema.get("enum"), Shape::of);
    }
    for (String alternatives : List.of("oneOf", "anyOf")) {
      if (schema.path(alternatives).isArray() && !schema.has("properties")) {
        return anyOf(schema.get(alternatives), each -> shape(each, levels - 1));
      }
    }
    return typed(schema, levels);
  }

  private Shape referred(String reference, int levels) {
    if (!reference.startsWith("#")) {
      return Shape.unknown();
    }
    String pointer = reference.substring(1);
    return pointer.isEmpty() || pointer.startsWith("/")
        ? shape(document.at(pointer), levels)
        : Shape.unknown();
  }

  private static Shape anyOf(JsonNode alternatives, Function<JsonNode, Shape> shape) {
    Shape joined = Shape.nothing();
    for (JsonNode each : alternatives) {
      joined = joined.join(shape.apply(each));
    }
    return joined.isNothing() ? Shape.unknown() : joined;
  }

  private Shape typed(JsonNode schema, int levels) {
    Shape joined = Shape.nothing();
    for (String type : types(schema)) {
      joined = joined.join(ofType(type, schema, levels));
    }
    return joined.isNothing() ? Shape.unknown() : joined;
  }

  private static List<String> types(JsonNode schema) {
    List<String> types = new ArrayList<>();
    JsonNode type = schema.path("type");
    if (type.isTextual()) {
      types.add(type.textValue());
    }
    for (JsonNode each : type.isArray() ? type : List.<JsonNode>of()) {
      types.add(each.asText());
    }
    return types;
  }

  private Shape ofType(String type, JsonNode schema, int levels) {
    return switch (type) {
      case "null" -> Shape.nul();
      case "boolean" -> Shape.bool();
      case "number", "integer" -> Shape.number();
      case "string" -> Shape.string();
      case "array" -> Shape.array(shape(schema.path("items"), levels - 1));
      case "object" -> object(schema, levels - 1);
      default -> Shape.unknown();
    };
  }

  /** Only a schema that forbids other properties says that there are none. */
  private Shape object(JsonNode schema, int levels) {
    Set<String> required = new HashSet<>();
    schema.path("required").forEach(name -> required.add(name.asText()));
    ObjectShapeBuilder object = Shape.object();
    schema.path("properties").properties().forEach(field -> {
      Shape shape = shape(field.getValue(), levels);
      object.field(
          field.getKey(),
          shape,
          required.contains(field.getKey()) ? Presence.ALWAYS : Presence.SOMETIMES);
    });
    return isClosed(schema) ? object.closed() : object.open();
  }

  private static boolean isClosed(JsonNode schema) {
    for (String widening :
        List.of("patternProperties", "allOf", "oneOf", "anyOf", "if", "$dynamicRef")) {
      if (schema.has(widening)) {
        return false;
      }
    }
    JsonNode additional = schema.path("additionalProperties");
    return additional.isBoolean() && !additional.booleanValue();
  }
}
