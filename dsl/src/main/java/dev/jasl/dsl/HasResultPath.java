package dev.jasl.dsl;

import dev.jasl.expr.Expr;
import dev.jasl.expr.Node;
import dev.jasl.expr.OptionalExpr;
import dev.jasl.model.PathField;

/**
 * {@code ResultPath}, for each step in JSONPath that has a result.
 *
 * @param <R> the expression of its result
 * @param <S> the step itself
 */
interface HasResultPath<R extends Expr<?>, S> {
  /**
   * Where in the state's input the result goes; everything else of the input stays.
   *
   * <pre>{@code
   * Task.glue("job").sync().jsonPath().resultPath("$.job")
   * // {"Type": "Task", "ResultPath": "$.job"}
   * }</pre>
   */
  default S resultPath(String path) {
    return ClassicFields.changed(this, fields -> fields.resultPath(PathField.at(path)));
  }

  /**
   * Where in the state's input the result goes, as a field of the document that travels. The field is of the result's type.
   *
   * <pre>{@code
   * Task.activity(APPROVAL).input(ORDER).jsonPath().resultPath(stateInput(OrderExpr.TYPE).note())
   * // {"Type": "Task", "ResultPath": "$.note"}
   * }</pre>
   *
   * @throws IllegalArgumentException if it is no field of {@code stateInput(..)}
   */
  default S resultPath(OptionalExpr<R> field) {
    return resultPath(ReferencePaths.of(Node.of(field)));
  }

  /**
   * Drops the result; the state's input goes on.
   *
   * <pre>{@code
   * Task.glue("job").sync().jsonPath().discardResult()
   * // {"Type": "Task", "ResultPath": null}
   * }</pre>
   */
  default S discardResult() {
    return ClassicFields.changed(this, fields -> fields.resultPath(PathField.discard()));
  }
}
