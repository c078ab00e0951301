package dev.jasl.shape.jsonata;

import dev.jasl.shape.Shape;

/** Functions over the names of objects. */
final class Merging {
  private Merging() {}

  static Typed merged(Arguments arguments) {
    return arguments.get(0).missing() ? Typed.maybe(Shape.anyObject()) : Typed.of(Shape.anyObject());
  }

  static Typed lookedUp(Arguments arguments) {
    return Typed.unknown();
  }
}
