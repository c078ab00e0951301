package dev.jasl.validate.variables;

import dev.jasl.diagnostic.Location;
import java.util.Objects;

/**
 * A place where a state names a variable.
 *
 * @param name without the dollar sign
 * @param at the field, or the member of a payload, with the expression
 * @param use how it is named there
 */
public record VariableRead(String name, Location at, Use use) {
  public VariableRead {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(at, "at");
    Objects.requireNonNull(use, "use");
  }

  /** How an expression names a variable. */
  public enum Use {
    /** For its value. */
    VALUE,
    /** As a function of JSONata, {@code $count(…)}. */
    CALL,
    /** To ask whether it is there: {@code $exists($x)}, {@code IsPresent}. */
    TEST
  }
}
