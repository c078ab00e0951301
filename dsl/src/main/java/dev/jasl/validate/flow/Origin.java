package dev.jasl.validate.flow;

import dev.jasl.diagnostic.Location;
import dev.jasl.validate.StateNode;
import java.util.Objects;
import java.util.Optional;

/**
 * Where the whole of an input was made: everything that was there before is gone from here on.
 *
 * @param state whose field did it
 * @param kind how
 * @param at the state, or the catcher
 */
public record Origin(StateNode state, Kind kind, Location at) {
  public Origin {
    Objects.requireNonNull(state, "state");
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(at, "at");
  }

  /** How an input is replaced. */
  public enum Kind {
    /** By the error output, since the catcher has no {@code ResultPath}. */
    CATCHER,
    /** By the result of a Task, Parallel or Map. */
    RESULT,
    /** By what a Pass makes. */
    PASS,
    /** By a part of itself, through {@code OutputPath}. */
    OUTPUT_PATH,
    /** By {@code Output} of a JSONata state. */
    OUTPUT
  }

  /** Two are the same when the same state did it in the same way; locations are not compared, for that would be slow. */
  @Override
  public boolean equals(Object other) {
    return other instanceof Origin that
        && state == that.state
        && kind == that.kind
        && (kind != Kind.CATCHER || at.equals(that.at));
  }

  @Override
  public int hashCode() {
    return Objects.hash(state, kind);
  }

  static Optional<Origin> of(StateNode state, Kind kind) {
    return Optional.of(new Origin(state, kind, state.at()));
  }
}
