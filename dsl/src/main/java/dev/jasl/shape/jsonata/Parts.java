package dev.jasl.shape.jsonata;

import dev.jasl.shape.Shape;
import java.util.Map;
import java.util.TreeMap;

/** The parts of a shape that JSONata treats apart. */
final class Parts {
  private Parts() {}

  static Shape elements(Shape s) {
    return s.all() ? Shape.any() : s.item() == null ? Shape.never() : s.item();
  }

  static boolean hasArrays(Shape s) {
    return s.all() || s.item() != null;
  }

  static Shape withoutArrays(Shape s) {
    return s.all() ? s : new Shape(false, s.scalars(), null, s.fields(), s.rest(), s.object());
  }

  static Shape arrays(Shape s) {
    return s.all()
        ? Shape.array(Shape.any())
        : s.item() == null ? Shape.never() : Shape.array(s.item());
  }

  static boolean canBeNumber(Typed t) {
    return t.shape().all() || t.shape().scalars().contains("n");
  }

  static boolean canBeString(Typed t) {
    return t.shape().all() || t.shape().scalars().contains("s");
  }

  static boolean canBeNull(Shape s) {
    return s.all() || s.scalars().contains("l");
  }

  static String letters(Shape s) {
    return s.all()
        ? "snblaof"
        : String.join("", s.scalars()) + (s.item() != null ? "a" : "") + (s.object() ? "o" : "");
  }

  /** What a name gives for this item; an array is searched item by item. */
  static Typed field(Typed item, String name) {
    if (item.isFunction() || item.shape().all()) {
      return item.isFunction() ? Typed.nothing() : Typed.unknown();
    }
    Shape s = item.shape();
    Typed found = item.missing() || !s.scalars().isEmpty() ? Typed.nothing() : null;
    if (s.object()) {
      Shape.Field f = s.fields().get(name);
      Typed t = f == null
          ? Typed.maybe(s.rest())
          : f.always() ? Typed.of(f.shape()) : Typed.maybe(f.shape());
      found = found == null ? t : found.or(t);
    }
    if (s.item() != null) {
      Sequence seq = Sequence.flat(field(Typed.of(s.item()), name));
      Typed t = new Sequence(seq.item(), true, true).value(false);
      found = found == null ? t : found.or(t);
    }
    return found == null ? Typed.nothing() : found;
  }

  static boolean disjoint(Shape a, Shape b) {
    return letters(a).chars().noneMatch(c -> letters(b).indexOf(c) >= 0);
  }

  static Shape emptyObject() {
    return Shape.object(Map.of(), Shape.never());
  }

  static Shape objects(Shape s) {
    return s.all()
        ? Shape.anyObject()
        : s.object() ? Shape.object(s.fields(), s.rest()) : Shape.never();
  }

  static Shape laidOver(Shape a, Shape b) {
    Map<String, Shape.Field> f = new TreeMap<>();
    a.fields()
        .forEach((n, x) -> f.put(
            n,
            b.fields().containsKey(n) ? x : new Shape.Field(x.shape().or(b.rest()), x.always())));
    b.fields().forEach((n, x) -> {
      Shape.Field o = a.fields().get(n);
      f.put(
          n,
          x.always()
              ? x
              : new Shape.Field(
                  x.shape().or(o == null ? a.rest() : o.shape()), o != null && o.always()));
    });
    return Shape.object(f, a.rest().or(b.rest()));
  }

  static Typed allFields(Typed item) {
    return Typed.unknown();
  }

  static final class ObjectBuilder {
    private final Map<String, Shape.Field> fields = new TreeMap<>();
    private Shape rest = Shape.never();

    void put(String name, Typed value) {
      if (!value.isNothing()) fields.put(name, new Shape.Field(value.shape(), !value.missing()));
    }

    void putSome(Typed value) {
      rest = rest.or(value.shape());
    }

    Shape build() {
      return Shape.object(fields, rest);
    }
  }
}
