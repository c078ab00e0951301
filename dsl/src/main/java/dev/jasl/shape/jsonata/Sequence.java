package dev.jasl.shape.jsonata;

import dev.jasl.shape.Shape;
import java.util.Optional;

/**
 * Items on their way along a path, where arrays lie flat.
 *
 * @param item what each can be; one with arrays in it is an array of arrays
 * @param empty whether there may be none
 * @param many whether there may be more than one
 */
record Sequence(Shape item, boolean empty, boolean many) {
  /** A single value, arrays laid flat. */
  static Sequence flat(Typed value) {
    Shape elements = Parts.elements(value.shape());
    boolean arrays = Parts.hasArrays(value.shape());
    return new Sequence(
        Parts.withoutArrays(value.shape()).or(elements), value.missing() || arrays, arrays);
  }

  /** What a step gives that gives this for each item. */
  Sequence step(Typed value) {
    Sequence flat = flat(value);
    return new Sequence(flat.item, empty || flat.empty, many || flat.many);
  }

  boolean isNothing() {
    return item.isNever();
  }

  /** As a value: none is nothing, a single one is no array. */
  Typed value(boolean array) {
    Shape several = many || array ? Shape.array(item) : Shape.never();
    return new Typed(
        item.isNever() ? item : array ? several : item.or(several),
        empty || item.isNever(),
        Optional.empty());
  }
}
