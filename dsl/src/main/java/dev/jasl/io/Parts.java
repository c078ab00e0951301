package dev.jasl.io;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.jasl.diagnostic.Location;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Members that are parts of the model themselves: objects, and arrays of them or of strings. What cannot be read is kept. */
final class Parts {
  private Parts() {}

  /** A member that is an object. */
  static <T> @Nullable T one(Fields fields, String name, Reading<T> reading) {
    ObjectNode value = fields.object(name);
    if (value == null) {
      return null;
    }
    T part = reading.of(new Fields(value, fields.at().child(name), fields.context()));
    if (part == null) {
      fields.keep(name);
    }
    return part;
  }

  /** A member that is an array of objects; none of them is read alone. */
  static <T> @Nullable List<T> all(Fields fields, String name, Reading<T> reading) {
    JsonNode array = fields.any(name, JsonKind.ARRAY);
    if (array == null) {
      return null;
    }
    List<T> parts = new ArrayList<>();
    for (int i = 0; i < array.size(); i++) {
      T part = element(array.get(i), fields.at().child(name).child(i), fields.context(), reading);
      if (part != null) {
        parts.add(part);
      }
    }
    if (parts.size() < array.size()) {
      fields.keep(name);
      return null;
    }
    return parts;
  }

  /** A member that is an array of strings, which may be empty. */
  static @Nullable List<String> texts(Fields fields, String name) {
    JsonNode array = fields.any(name, JsonKind.ARRAY);
    if (array == null) {
      return null;
    }
    List<String> texts = new ArrayList<>();
    for (int i = 0; i < array.size(); i++) {
      if (array.get(i).isTextual()) {
        texts.add(array.get(i).textValue());
      } else {
        wrongElement(
            array.get(i), fields.at().child(name).child(i), fields.context(), JsonKind.STRING);
      }
    }
    if (texts.size() < array.size()) {
      fields.keep(name);
      return null;
    }
    return texts;
  }

  private static <T> @Nullable T element(
      JsonNode element, Location at, ReadContext context, Reading<T> reading) {
    if (element instanceof ObjectNode object) {
      return reading.of(new Fields(object, at, context));
    }
    wrongElement(element, at, context, JsonKind.OBJECT);
    return null;
  }

  private static void wrongElement(
      JsonNode element, Location at, ReadContext context, JsonKind expected) {
    context.wrongType(at, expected.toString(), element);
  }
}
