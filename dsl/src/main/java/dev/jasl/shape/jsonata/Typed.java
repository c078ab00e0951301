package dev.jasl.shape.jsonata;

import dev.jasl.shape.Shape;
import java.util.Objects;
import java.util.Optional;

/**
 * What an expression can give.
 *
 * @param shape the values, if it gives one; without any values it gives nothing or fails
 * @param missing whether it can give nothing at all, JSONata's undefined
 * @param function the function it gives, if it gives one for certain
 */
record Typed(Shape shape, boolean missing, Optional<Function> function) {
  private static final Typed UNKNOWN = maybe(Shape.unknown());

  Typed {
    Objects.requireNonNull(shape, "shape");
    Objects.requireNonNull(function, "function");
  }

  /** One of these values for certain. */
  static Typed of(Shape shape) {
    return new Typed(shape, false, Optional.empty());
  }

  /** One of these values, or nothing. */
  static Typed maybe(Shape shape) {
    return new Typed(shape, true, Optional.empty());
  }

  static Typed of(Function function) {
    return new Typed(Shape.nothing(), false, Optional.of(function));
  }

  /** Nothing for certain. */
  static Typed nothing() {
    return maybe(Shape.nothing());
  }

  /** No value ever: the evaluation fails. */
  static Typed failure() {
    return of(Shape.nothing());
  }

  /** Of which nothing is known. */
  static Typed unknown() {
    return UNKNOWN;
  }

  boolean isFunction() {
    return function.isPresent();
  }

  /** Whether it never gives a value. */
  boolean isNothing() {
    return function.isEmpty() && shape.isNothing();
  }

  /** Whether its evaluation fails for certain. */
  boolean isFailure() {
    return isNothing() && !missing;
  }

  /** One or the other. */
  Typed join(Typed other) {
    if (isFunction() || other.isFunction()) {
      return equals(other) ? this : unknown();
    }
    return new Typed(shape.join(other.shape), missing || other.missing, Optional.empty());
  }

  /** As it is where it has been seen to exist. */
  Typed present() {
    return new Typed(shape, false, function);
  }

  /** The same values, or also nothing. */
  Typed orNothing(boolean also) {
    return new Typed(shape, missing || also, function);
  }
}
