package dev.jasl.shape.jsonata;

import dev.jasl.shape.Shape;
import java.util.List;
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
    Shape shape = value.shape();
    boolean arrays = Parts.hasArrays(shape);
    int least = shape.tuple().map(List::size).orElse(0);
    int most = shape.tuple().map(List::size).orElse(Integer.MAX_VALUE);
    return new Sequence(
        Parts.withoutArrays(shape).join(shape.element()),
        value.missing() || (arrays && least == 0),
        arrays && most > 1);
  }

  /** What a step gives that gives this for each item. */
  Sequence step(Typed value) {
    Sequence flat = flat(value);
    return new Sequence(flat.item, empty || flat.empty, many || flat.many);
  }

  boolean isNothing() {
    return item.isNothing();
  }

  /** As a value: none is nothing, a single one is no array. */
  Typed value(boolean array) {
    Shape several = many || array ? Shape.array(item) : Shape.nothing();
    return new Typed(
        item.isNothing() ? item : array ? several : item.join(several),
        empty || item.isNothing(),
        Optional.empty());
  }
}
