package dev.jasl.dsl;

import dev.jasl.expr.BooleanExpr;
import dev.jasl.expr.JsonExpr;
import dev.jasl.expr.Node;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A way out of a choice: a rule, or what happens when no rule holds.
 *
 * @param condition nothing when it is for the case that no rule holds
 * @param output for a choice in JSONata only
 */
record Turn(
    @Nullable BooleanExpr condition,
    @Nullable String comment,
    List<Assignment<JsonExpr>> assignments,
    @Nullable Node output) {
  static Turn when(BooleanExpr condition) {
    return new Turn(condition, null, List.of(), null);
  }

  static Turn otherwise() {
    return new Turn(null, null, List.of(), null);
  }

  Turn commented(String text) {
    return new Turn(condition, text, assignments, output);
  }

  Turn assigning(Assignment<JsonExpr> assignment) {
    return new Turn(condition, comment, Assignments.plus(assignments, assignment), output);
  }

  Turn handingOn(Node value) {
    return new Turn(condition, comment, assignments, value);
  }
}
