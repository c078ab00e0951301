package dev.jasl.validate;

import dev.jasl.diagnostic.Location;
import dev.jasl.model.Placeholders;
import dev.jasl.model.StateName;
import java.util.Objects;
import java.util.Optional;

/**
 * One place in a definition that names the state to go to. That the state exists is not said.
 *
 * @param kind by which field
 * @param scope where the target has to be
 * @param from the state that is left; empty for {@code StartAt}
 * @param target the name as written
 * @param at the location of that name
 */
public record Edge(
    Kind kind, ScopeNode scope, Optional<StateNode> from, StateName target, Location at) {
  public Edge {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(scope, "scope");
    Objects.requireNonNull(from, "from");
    Objects.requireNonNull(target, "target");
    Objects.requireNonNull(at, "at");
  }

  /** The field that names the target. */
  public enum Kind {
    /** {@code StartAt} of a scope. */
    START,
    /** {@code Next} of a state. */
    NEXT,
    /** {@code Next} of a choice rule. */
    RULE,
    /** {@code Default} of a Choice. */
    DEFAULT,
    /** {@code Next} of a catcher. */
    CATCH
  }

  /** Whether somebody decides later where it leads: what it names is not there, and a placeholder is, here or for a state's name. */
  public boolean isOpen() {
    return to().isEmpty() && (Placeholders.in(target.value()) || scope.hasOpenNames());
  }

  /** The state that is entered; empty when the scope has none of that name. */
  public Optional<StateNode> to() {
    return scope.find(target);
  }
}
