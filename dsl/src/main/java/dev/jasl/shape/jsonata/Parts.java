package dev.jasl.shape.jsonata;

import dev.jasl.shape.Found;
import dev.jasl.shape.Kind;
import dev.jasl.shape.ObjectShapeBuilder;
import dev.jasl.shape.Presence;
import dev.jasl.shape.Shape;
import java.util.Collections;
import java.util.Optional;

/** The parts of a shape that JSONata treats apart. */
final class Parts {
  private Parts() {}

  static boolean hasArrays(Shape shape) {
    return shape.canBe(Kind.ARRAY);
  }

  static Shape withoutArrays(Shape shape) {
    return shape.without(Kind.ARRAY);
  }

  static boolean canBeNumber(Typed value) {
    return value.shape().canBe(Kind.NUMBER);
  }

  static boolean canBeString(Typed value) {
    return value.shape().canBe(Kind.STRING);
  }

  /** Whether it may be a number that JSON has no form for: such a one shows as text. */
  static boolean canBeNoNumber(Typed value) {
    return canBeNumber(value) && canBeString(value) && !value.shape().isUnknown();
  }

  /** The kinds as letters of JSONata's signatures. */
  static String letters(Shape shape) {
    StringBuilder letters = new StringBuilder(shape.isUnknown() ? "f" : "");
    for (Kind kind : shape.kinds()) {
      letters.append(
          switch (kind) {
            case NULL -> 'l';
            case BOOLEAN -> 'b';
            case NUMBER -> 'n';
            case STRING -> 's';
            case ARRAY -> 'a';
            case OBJECT -> 'o';
          });
    }
    return letters.toString();
  }

  /** What a name gives for this item; an array is searched item by item, and anything else has no names. */
  static Typed field(Typed item, String name) {
    if (item.isFunction()) {
      return Typed.nothing();
    }
    Shape shape = item.shape();
    if (shape.isUnknown()) {
      return Typed.unknown();
    }
    Typed found =
        shape.canBe(Kind.OBJECT) ? typed(shape.only(Kind.OBJECT).field(name)) : Typed.failure();
    if (hasArrays(shape)) {
      Shape each = Sequence.flat(field(Typed.of(shape.element()), name)).item();
      found = found.join(new Sequence(each, true, true).value(false));
    }
    boolean others = !shape.without(Kind.OBJECT).without(Kind.ARRAY).isNothing();
    return found.orNothing(item.missing() || others || shape.isNothing());
  }

  private static Typed typed(Found found) {
    return new Typed(found.shape(), found.presence() != Presence.ALWAYS, Optional.empty());
  }

  /** Whether no value is one of both. */
  static boolean disjoint(Shape one, Shape other) {
    boolean texts = one.canBe(Kind.STRING)
        && other.canBe(Kind.STRING)
        && one.texts()
            .flatMap(left -> other.texts().map(right -> Collections.disjoint(left, right)))
            .orElse(false);
    return one.kinds().stream()
        .allMatch(kind -> !other.canBe(kind) || (texts && kind == Kind.STRING));
  }

  /** The object that has the fields of both, the second's if both have one. */
  static Shape laidOver(Shape below, Shape above) {
    ObjectShapeBuilder object = Shape.object();
    below
        .fields()
        .forEach((name, field) ->
            object.field(name, field.shape().join(above.others()), field.presence()));
    above.fields().forEach((name, field) -> {
      Found covered = below.field(name);
      boolean covers = field.presence() == Presence.ALWAYS;
      object.field(
          name,
          covers ? field.shape() : field.shape().join(covered.shape()),
          covers || covered.presence() == Presence.ALWAYS ? Presence.ALWAYS : Presence.UNKNOWN);
    });
    return object.others(below.others().join(above.others()));
  }
}
