package dev.jasl.jsonata;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An expression that is made only of what can be evaluated without the library.
 *
 * @param slots how many parameters its functions have at a time
 * @param functions that it calls, which a workflow variable may hide
 */
record DirectExpression(Direct root, int slots, List<String> functions) {
  /** Bounds that leave room for all that the compiler lets through. */
  private static final int DEPTH = 100;

  /** The value, or null if the library has to be asked. */
  @Nullable
  JsonNode find(JsonataScope scope) {
    if (scope.bounds().depth() < DEPTH || hides(scope)) {
      return null;
    }
    DirectScope direct = new DirectScope(scope, slots);
    return DirectScope.json(direct.of(root));
  }

  private boolean hides(JsonataScope scope) {
    for (String function : functions) {
      if (scope.variable(function) != null) {
        return true;
      }
    }
    return false;
  }
}
