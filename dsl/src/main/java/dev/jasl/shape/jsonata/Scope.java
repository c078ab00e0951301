package dev.jasl.shape.jsonata;

import java.util.Optional;

/** What is known of the variables that an expression reads; {@code states} is one of them. */
interface Scope {
  /** Empty if there is no workflow variable of this name, as far as is known. */
  Optional<Typed> variable(String name);
}
