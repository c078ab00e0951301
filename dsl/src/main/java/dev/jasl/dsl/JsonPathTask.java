package dev.jasl.dsl;

import dev.jasl.expr.Expr;
import dev.jasl.expr.JsonExpr;
import dev.jasl.expr.Node;
import dev.jasl.expr.OptionalExpr;
import dev.jasl.expr.Type;
import dev.jasl.model.QueryLanguage;
import dev.jasl.model.State;
import java.util.function.Function;

/**
 * A task written in JSONPath with JSONPath's own fields: {@code InputPath}, {@code Parameters}, {@code ResultSelector}, {@code
 * ResultPath}, {@code OutputPath}, applied in this order.
 *
 * @param <R> the expression of its result
 */
public final class JsonPathTask<R extends Expr<?>> extends TimedStep<R, JsonExpr, JsonPathTask<R>>
    implements HasPaths<JsonPathTask<R>>,
        HasParameters<JsonPathTask<R>>,
        HasResultPath<R, JsonPathTask<R>>,
        CatchesInJsonPath<JsonPathTask<R>> {
  private final TaskDraft<R> draft;

  JsonPathTask(TaskDraft<R> draft) {
    this.draft = draft;
  }

  /**
   * An object made of the result, before it is put anywhere.
   *
   * <pre>{@code
   * Task.glue("job").sync().jsonPath().resultSelector(run -> object("id", run.id()))
   * // {"Type": "Task", "ResultSelector": {"id.$": "$.Id"}}
   * }</pre>
   */
  public JsonPathTask<R> resultSelector(Function<R, ? extends Expr<?>> template) {
    Node selector = Node.of(template.apply(draft.result()));
    return ClassicFields.changed(this, fields -> fields.resultSelector(selector));
  }

  /**
   * Where in the state's input the result goes, as a field of the document that travels. The field is of the result's type.
   *
   * <pre>{@code
   * Task.activity(APPROVAL).input(ORDER).jsonPath().resultPath(stateInput(OrderExpr.TYPE).note())
   * // {"Type": "Task", "ResultPath": "$.note"}
   * }</pre>
   *
   * @throws IllegalArgumentException if it is no field of {@code stateInput(..)}, or if the typed result is only a part of what the service
   *     gives back, since a ResultPath takes all of it: a function's {@code Payload}, a nested execution's {@code Output}
   */
  @Override
  public JsonPathTask<R> resultPath(OptionalExpr<R> field) {
    if (draft.unwraps()) {
      throw new IllegalArgumentException(
          ("a result path takes all that comes back, and the result is only its %s; call a function with Task.lambdaArn(..), whose"
                  + " answer is the result, or keep the state in JSONata and assign(..) the result to a variable")
              .formatted(String.join(".", draft.resultAt())));
    }
    return HasResultPath.super.resultPath(field);
  }

  /**
   * Hands on all that the service gives back, not the part of it that is typed: a function's {@code Payload} with its status, a nested
   * execution's {@code Output} with its ARN and times.
   *
   * <pre>{@code
   * Task.lambda(SHIP).payload(ORDER).jsonPath().wholeResult()
   * // {"Type": "Task", "Resource": "arn:aws:states:::lambda:invoke"}
   * }</pre>
   */
  public JsonPathTask<R> wholeResult() {
    return ClassicFields.changed(this, fields -> fields.outputPath(ClassicFields.WHOLE));
  }

  @Override
  Type<JsonExpr> type() {
    return JsonExpr.TYPE;
  }

  @Override
  Settings<R> settings() {
    return draft.settings();
  }

  @Override
  JsonPathTask<R> copy(Settings<R> settings) {
    return new JsonPathTask<>(draft.with(settings));
  }

  @Override
  QueryLanguage language() {
    return QueryLanguage.JSONPATH;
  }

  @Override
  State state(StateContext context) {
    return new TaskWriter<>(draft, context, QueryLanguage.JSONPATH).state(null);
  }
}
