package dev.jasl.dsl;

import dev.jasl.expr.ErrorExpr;
import dev.jasl.expr.Expr;
import dev.jasl.expr.OptionalExpr;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Errors by name. As it stands it is a retry with the service's defaults; with {@link #then} or {@link #resume} it becomes a catcher.
 */
public final class OnError extends Retry {
  private final List<String> names;
  private final @Nullable String comment;

  private OnError(List<String> names, @Nullable String comment) {
    super(Retry.plain(names, comment));
    this.names = names;
    this.comment = comment;
  }

  static OnError of(List<String> names) {
    return new OnError(List.copyOf(names), null);
  }

  @Override
  public OnError comment(String text) {
    return new OnError(names, text);
  }

  /**
   * Sets a variable from the error when it is caught. The catcher's assignments replace those of the state.
   *
   * <pre>{@code
   * on("Rejected").assign(PROBLEM.from(error -> error.error())).then(NOTIFY)
   * // {"ErrorEquals": ["Rejected"], "Assign": {"problem": "{% $states.errorOutput.Error %}"}, "Next": "Notify"}
   * }</pre>
   */
  public CatcherNeedsThen assign(Assignment<ErrorExpr> assignment) {
    return caught().assign(assignment);
  }

  /**
   * Catches them: goes to this flow, which ends by itself.
   *
   * <pre>{@code
   * on("Rejected").then(NOTIFY)
   * // {"ErrorEquals": ["Rejected"], "Next": "Notify"}
   * }</pre>
   */
  public Catcher then(Flow flow) {
    return caught().then(flow);
  }

  /**
   * Catches them: goes through this flow and on after the failed state.
   *
   * <pre>{@code
   * start("Pay", Task.sns("alerts").message("pay").catching(on("Late").resume(NOTIFY)))
   *     .then("Ship", Pass.through())
   * // {"Pay": {"Catch": [{"ErrorEquals": ["Late"], "Next": "Notify"}], "Next": "Ship"}, "Notify": {"Next": "Ship"}}
   * }</pre>
   */
  public Catcher resume(Flow flow) {
    return caught().resume(flow);
  }

  /**
   * In a JSONPath state: where in the state's raw input the error output goes.
   *
   * <pre>{@code
   * on("Rejected").resultPath("$.error").then(NOTIFY)
   * // {"ErrorEquals": ["Rejected"], "ResultPath": "$.error", "Next": "Notify"}
   * }</pre>
   */
  public JsonPathCatcherNeedsThen resultPath(String path) {
    return caught().resultPath(path);
  }

  /**
   * In a JSONPath state: where in the state's raw input the error output goes, as a field of the document that travels.
   *
   * <pre>{@code
   * on("Rejected").resultPath(stateInput(MapExpr.of(ErrorExpr.TYPE)).get("problem")).then(NOTIFY)
   * // {"ErrorEquals": ["Rejected"], "ResultPath": "$.problem", "Next": "Notify"}
   * }</pre>
   *
   * @throws IllegalArgumentException if it is no field of {@code stateInput(..)}
   */
  public JsonPathCatcherNeedsThen resultPath(OptionalExpr<ErrorExpr> field) {
    return caught().resultPath(field);
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
    return caught().discardError();
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
    return caught().output(output);
  }

  private CatcherNeedsThen caught() {
    return new CatcherNeedsThen(CatchDraft.of(names, comment));
  }
}
