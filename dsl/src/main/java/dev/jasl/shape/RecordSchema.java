package dev.jasl.shape;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.StringReader;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.Optional;

/** The JSON Schema that a generated record carries as its constant {@code SCHEMA}. */
public final class RecordSchema {
  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  private static final ClassValue<Optional<JsonNode>> SCHEMAS = new ClassValue<>() {
    @Override
    protected Optional<JsonNode> computeValue(Class<?> type) {
      return constant(type).map(schema -> parsed(type, schema));
    }
  };

  private static final ClassValue<Shape> SHAPES = new ClassValue<>() {
    @Override
    protected Shape computeValue(Class<?> type) {
      return of(type).map(Shape::ofSchema).orElseGet(Shape::unknown);
    }
  };

  private RecordSchema() {}

  /**
   * The schema of a record; empty for a class that carries none, as those written by hand.
   *
   * @throws IllegalStateException if there is a constant, but it cannot be read, or is no JSON
   */
  public static Optional<JsonNode> of(Class<?> type) {
    return SCHEMAS.get(type);
  }

  /** What the schema allows. */
  static Shape shape(Class<?> type) {
    return SHAPES.get(type);
  }

  private static Optional<String> constant(Class<?> type) {
    try {
      Field field = type.getField("SCHEMA");
      boolean constant = Modifier.isStatic(field.getModifiers()) && field.getType() == String.class;
      return constant ? Optional.of((String) field.get(null)) : Optional.empty();
    } catch (NoSuchFieldException none) {
      return Optional.empty();
    } catch (IllegalAccessException hidden) {
      throw new IllegalStateException(
          type.getName() + ".SCHEMA cannot be read; make the record public", hidden);
    }
  }

  private static JsonNode parsed(Class<?> type, String schema) {
    try {
      return MAPPER.readTree(new StringReader(schema));
    } catch (IOException malformed) {
      throw new IllegalStateException(type.getName() + ".SCHEMA is no JSON", malformed);
    }
  }
}
