package dev.jasl.shape;

import dev.jasl.intrinsic.IntrinsicFunction;
import java.util.List;

/** What intrinsic functions give, made of their arguments where more is known than the table of functions says. */
public final class IntrinsicShapes {
  private IntrinsicShapes() {}

  /** What a call gives, if it does not fail. */
  public static Shape of(IntrinsicFunction function, List<Shape> arguments) {
    return switch (function) {
      case ARRAY_OF -> Shape.tuple(arguments);
      case ARRAY_PARTITION -> Shape.array(Shape.array(element(arguments)));
      case ARRAY_RANGE -> Shape.array(Shape.number());
      case ARRAY_GET_ITEM -> element(arguments);
      case ARRAY_UNIQUE -> Shape.array(element(arguments));
      case STRING_SPLIT -> Shape.array(Shape.string());
      case JSON_MERGE -> merged(arguments);
      default -> of(function.result());
    };
  }

  /** Whether a value of this shape can be one that a parameter takes. */
  public static boolean canBe(Shape shape, dev.jasl.intrinsic.Kind wanted) {
    return kinds(wanted).stream().anyMatch(shape::canBe);
  }

  /** The kinds that a parameter takes. */
  public static List<Kind> kinds(dev.jasl.intrinsic.Kind wanted) {
    return List.copyOf(of(wanted).kinds());
  }

  private static Shape of(dev.jasl.intrinsic.Kind kind) {
    return switch (kind) {
      case ANY -> Shape.unknown();
      case STRING -> Shape.string();
      case INTEGER -> Shape.number();
      case BOOLEAN -> Shape.bool();
      case ARRAY -> Shape.array(Shape.unknown());
      case OBJECT -> Shape.anyObject();
    };
  }

  private static Shape element(List<Shape> arguments) {
    Shape element = arguments.isEmpty() ? Shape.unknown() : arguments.get(0).element();
    return element.isNothing() ? Shape.unknown() : element;
  }

  /** The second one wins, where it has a field for certain. */
  private static Shape merged(List<Shape> arguments) {
    if (arguments.size() < 2 || !isObject(arguments.get(0)) || !isObject(arguments.get(1))) {
      return Shape.anyObject();
    }
    Shape merged = arguments.get(0);
    Shape second = arguments.get(1);
    if (second.isOpen()) {
      return Shape.anyObject();
    }
    for (var field : second.fields().entrySet()) {
      Found found = field.getValue();
      merged = merged.with(
          field.getKey(),
          found.presence() == Presence.ALWAYS ? found : either(merged, field.getKey(), found));
    }
    return merged;
  }

  private static Found either(Shape first, String name, Found second) {
    Found before = first.field(name);
    return new Found(
        before.shape().join(second.shape()),
        before.presence() == Presence.ALWAYS ? Presence.ALWAYS : second.presence());
  }

  private static boolean isObject(Shape shape) {
    return shape.isOnly(Kind.OBJECT);
  }
}
