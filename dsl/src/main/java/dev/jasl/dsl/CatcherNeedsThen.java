package dev.jasl.dsl;

import dev.jasl.expr.ErrorExpr;
import dev.jasl.expr.Expr;
import dev.jasl.expr.Node;
import dev.jasl.expr.OptionalExpr;
import dev.jasl.model.PathField;
import java.util.function.Function;

/** A catcher that does not lead anywhere yet. */
public final class CatcherNeedsThen extends CatchNeedsThen<Catcher, CatcherNeedsThen> {
  CatcherNeedsThen(CatchDraft draft) {
    super(draft);
  }

  /**
   * In a JSONPath state: where in the state's raw input the error output goes.
   *
   * <pre>{@code
   * on("Rejected").assign(ROUND.to(integer(0))).resultPath("$.error").then(NOTIFY)
   * // {"ErrorEquals": ["Rejected"], "ResultPath": "$.error", "Assign": {"round": 0}, "Next": "Notify"}
   * }</pre>
   */
  public JsonPathCatcherNeedsThen resultPath(String path) {
    return new JsonPathCatcherNeedsThen(draft().resultPath(PathField.at(path)));
  }

  /**
   * In a JSONPath state: where in the state's raw input the error output goes, as a field of the document that travels.
   *
   * <pre>{@code
   * on("Rejected").assign(FAILURE).resultPath(stateInput(MapExpr.of(ErrorExpr.TYPE)).get("problem")).then(NOTIFY)
   * // {"ErrorEquals": ["Rejected"], "ResultPath": "$.problem", "Next": "Notify"}
   * }</pre>
   *
   * @throws IllegalArgumentException if it is no field of {@code stateInput(..)}
   */
  public JsonPathCatcherNeedsThen resultPath(OptionalExpr<ErrorExpr> field) {
    return resultPath(ReferencePaths.of(Node.of(field)));
  }

  /**
   * In a JSONPath state: drops the error output; the flow goes on with the state's raw input.
   *
   * <pre>{@code
   * on("Rejected").discardError().then(NOTIFY)
   * // {"ErrorEquals": ["Rejected"], "ResultPath": null, "Next": "Notify"}
   * }</pre>
   */
  public JsonPathCatcherNeedsThen discardError() {
    return new JsonPathCatcherNeedsThen(draft().resultPath(PathField.discard()));
  }

  /**
   * In a JSONata state: what the flow goes on with instead of the error output.
   *
   * <pre>{@code
   * Task.glue("job").sync().jsonata()
   *     .catching(on("Rejected").output(error -> object("why", error.error())).then(NOTIFY))
   * // {"Catch": [{"ErrorEquals": ["Rejected"], "Output": {"why": "{% $states.errorOutput.Error %}"}}]}
   * }</pre>
   */
  public JsonataCatcherNeedsThen output(Function<ErrorExpr, ? extends Expr<?>> output) {
    ErrorExpr error = ErrorExpr.TYPE.at(Node.Root.ERROR_OUTPUT);
    return new JsonataCatcherNeedsThen(draft().output(Node.of(output.apply(error))));
  }

  @Override
  CatcherNeedsThen copy(CatchDraft other) {
    return new CatcherNeedsThen(other);
  }

  @Override
  Catcher caught(CatchClause clause) {
    return new Catcher(clause);
  }
}
