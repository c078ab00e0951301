package dev.jasl.shape.jsonata;

import dev.jasl.jsonata.JsonataFunction;
import dev.jasl.jsonata.JsonataSyntax;

/** A function as a value. */
sealed interface Function {
  /** One that the expression writes, with what it could see there. */
  record Written(JsonataSyntax.Lambda lambda, Names names, Typed context) implements Function {}

  /** One of the language. */
  record Known(JsonataFunction function) implements Function {}
}
