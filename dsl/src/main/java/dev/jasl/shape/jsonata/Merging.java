package dev.jasl.shape.jsonata;

import dev.jasl.jsonata.JsonataSyntax;
import dev.jasl.jsonata.JsonataSyntax.Elements;
import dev.jasl.jsonata.JsonataSyntax.Literal;
import dev.jasl.shape.Kind;
import dev.jasl.shape.Shape;
import java.util.Optional;

/** Functions over the names of objects: <code>$merge([$states.input, {"a": 1}])</code>, {@code $lookup(object, "a")}. */
final class Merging {
  private Merging() {}

  static Typed lookedUp(Arguments arguments) {
    return arguments.written(1) instanceof Literal literal && literal.value().isTextual()
        ? Parts.field(arguments.get(0), literal.value().textValue())
        : Typed.unknown();
  }

  /** Followed where the array is written down and holds objects only. */
  static Typed merged(Arguments arguments, Interpreter interpreter) {
    Optional<Shape> merged = arguments.written(0) instanceof Elements elements
        ? merged(elements, arguments, interpreter)
        : Optional.empty();
    return merged
        .map(Typed::of)
        .orElseGet(
            () -> new Typed(Shape.anyObject(), arguments.get(0).missing(), Optional.empty()));
  }

  private static Optional<Shape> merged(
      Elements elements, Arguments arguments, Interpreter interpreter) {
    Shape merged = Shape.object().closed();
    for (JsonataSyntax element : elements.elements()) {
      Typed type = interpreter.type(element, arguments.names(), arguments.context());
      if (type.isFunction() || Parts.hasArrays(type.shape()) || element instanceof Elements) {
        return Optional.empty();
      }
      Shape objects = type.shape().only(Kind.OBJECT);
      Shape laid = objects.isNothing() ? merged : Parts.laidOver(merged, objects);
      merged = type.missing() ? merged.join(laid) : laid;
    }
    return Optional.of(merged);
  }
}
