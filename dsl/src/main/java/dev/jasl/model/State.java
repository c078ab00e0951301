package dev.jasl.model;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.jspecify.annotations.Nullable;

/**
 * One state, exactly as the language names it. A state is a value: it evaluates nothing.
 *
 * @see <a href="https://states-language.net/spec.html#state-types">States Language, state types</a>
 */
public sealed interface State
    permits TaskState,
        PassState,
        ChoiceState,
        WaitState,
        SucceedState,
        FailState,
        ParallelState,
        MapState,
        OpaqueState {
  Header header();

  /** One method per kind: adding a kind breaks every forgetful reader. */
  <R> R accept(StateVisitor<R> visitor);

  default StateName name() {
    return header().name();
  }

  /** The variables that it sets when it is done; null if it sets none, or is of a kind that cannot. Rules and catchers have their own. */
  default @Nullable ObjectNode assign() {
    return null;
  }
}
