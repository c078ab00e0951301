package dev.jasl.shape;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A shape in words that a finding can use. */
final class ShapeText {
  private static final int MOST_NAMES = 6;

  private ShapeText() {}

  static String of(Shape shape) {
    if (shape.isUnknown()) {
      return "any value";
    }
    List<String> kinds = new ArrayList<>();
    for (Kind kind : shape.kinds()) {
      kinds.add(one(kind, shape));
    }
    return kinds.isEmpty() ? "nothing" : String.join(" or ", kinds);
  }

  private static String one(Kind kind, Shape shape) {
    Optional<Set<String>> texts = shape.texts();
    if (kind == Kind.STRING && texts.isPresent() && texts.get().size() <= MOST_NAMES) {
      return "the string "
          + String.join(" or ", texts.get().stream().map(ShapeText::quoted).toList());
    }
    return kind == Kind.OBJECT && !shape.isOpen() ? fields(shape.fields()) : kind.toString();
  }

  private static String fields(Map<String, Found> fields) {
    List<String> names = new ArrayList<>(fields.keySet());
    return names.size() <= MOST_NAMES
        ? "{" + String.join(", ", names) + "}"
        : "{" + String.join(", ", names.subList(0, MOST_NAMES)) + ", ...}";
  }

  private static String quoted(String text) {
    return '"' + text + '"';
  }
}
