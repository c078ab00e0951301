package dev.jasl.runtime.engine;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * {@code Catch}: the first catcher that takes the error says where the execution goes on, and with what.
 *
 * @see <a href="https://states-language.net/spec.html#fallback-states">States Language, fallback states</a>
 */
record Catches(List<CompiledCatcher> catchers) {
  /**
   * One entry.
   *
   * @param next index of the state to go to
   */
  record CompiledCatcher(ErrorEquals errors, int next, CaughtData data) {}

  /** What becomes of an error output. */
  sealed interface CaughtData permits PathCaught, ExpressionCaught {
    Payload output(Visit visit, Payload errorOutput);

    @Nullable
    ObjectNode assigned(Visit visit, ObjectNode errorOutput);
  }

  /** The step that leaves the state, or null if no catcher takes the error. */
  @Nullable
  Step next(Visit visit, StatesError error) {
    int position = deciding(error);
    return position < 0 ? null : caught(visit, error, catchers.get(position));
  }

  /** The position of the catcher that takes the error, or -1. */
  int deciding(StatesError error) {
    for (int i = 0; i < catchers.size(); i++) {
      if (catchers.get(i).errors().matches(error)) {
        return i;
      }
    }
    return -1;
  }

  private static Step caught(Visit visit, StatesError error, CompiledCatcher catcher) {
    visit.markCaught();
    ObjectNode output = error.output();
    ObjectNode assigned = catcher.data().assigned(visit, output);
    return new Step.Leave(
        catcher.next(), catcher.data().output(visit, Payload.of(output)), assigned);
  }
}
