package dev.jasl.dsl;

import dev.jasl.expr.ErrorExpr;
import dev.jasl.expr.Node;
import dev.jasl.model.PathField;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a catcher so far.
 *
 * @param resultPath for a state in JSONPath only
 * @param output for a state in JSONata only
 */
record CatchDraft(
    List<String> names,
    @Nullable String comment,
    List<Assignment<ErrorExpr>> assignments,
    PathField resultPath,
    @Nullable Node output) {
  static CatchDraft of(List<String> names, @Nullable String comment) {
    return new CatchDraft(names, comment, List.of(), PathField.absent(), null);
  }

  CatchDraft assigning(Assignment<ErrorExpr> assignment) {
    return new CatchDraft(
        names, comment, Assignments.plus(assignments, assignment), resultPath, output);
  }

  CatchDraft resultPath(PathField path) {
    return new CatchDraft(names, comment, assignments, path, output);
  }

  CatchDraft output(Node value) {
    return new CatchDraft(names, comment, assignments, resultPath, value);
  }
}
