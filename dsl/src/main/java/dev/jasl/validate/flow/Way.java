package dev.jasl.validate.flow;

import dev.jasl.shape.Shape;
import java.util.Objects;
import java.util.Optional;

/**
 * One of the ways on which a state is entered, and what it brings along.
 *
 * @param input what the state's input can be
 * @param variables an object with a field for each variable
 * @param origin what made the whole of the input last; empty for that of the scope
 */
public record Way(Shape input, Shape variables, Optional<Origin> origin) {
  public Way {
    Objects.requireNonNull(input, "input");
    Objects.requireNonNull(variables, "variables");
    Objects.requireNonNull(origin, "origin");
  }

  Way withInput(Shape other) {
    return other.equals(input) ? this : new Way(other, variables, origin);
  }

  Way withVariables(Shape other) {
    return other.equals(variables) ? this : new Way(input, other, origin);
  }

  Way join(Way other) {
    return new Way(
        input.join(other.input),
        variables.join(other.variables),
        origin.equals(other.origin) ? origin : Optional.empty());
  }
}
