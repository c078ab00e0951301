package dev.jasl.validate.variables;

import dev.jasl.diagnostic.Location;
import dev.jasl.validate.StateNode;
import java.util.Objects;

/**
 * A place where a variable is set.
 *
 * @param name without {@code .$}
 * @param state that sets it when it is left
 * @param at the member of {@code Assign}
 */
public record Assignment(String name, StateNode state, Location at) {
  public Assignment {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(state, "state");
    Objects.requireNonNull(at, "at");
  }
}
