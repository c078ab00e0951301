package dev.jasl.dsl;

import dev.jasl.expr.Expr;
import dev.jasl.expr.JsonExpr;
import dev.jasl.expr.Node;
import dev.jasl.expr.Type;
import dev.jasl.model.QueryLanguage;
import dev.jasl.model.State;
import java.util.List;
import java.util.function.Function;

/**
 * A Parallel written in JSONPath with JSONPath's own fields: {@code InputPath}, {@code Parameters}, {@code ResultSelector}, {@code
 * ResultPath}, {@code OutputPath}, applied in this order.
 *
 * @param <R> the expression of its result
 */
public final class JsonPathParallel<R extends Expr<?>>
    extends WorkStep<R, JsonExpr, JsonPathParallel<R>>
    implements HasPaths<JsonPathParallel<R>>,
        HasParameters<JsonPathParallel<R>>,
        HasResultPath<R, JsonPathParallel<R>>,
        CatchesInJsonPath<JsonPathParallel<R>> {
  private final ParallelDraft<R> draft;

  JsonPathParallel(ParallelDraft<R> draft) {
    this.draft = draft;
  }

  /**
   * An object made of the result, before it is put anywhere.
   *
   * <pre>{@code
   * Parallel.of(start("A", Pass.output(text("a"))), start("B", Pass.output(text("b"))))
   *     .jsonPath()
   *     .resultSelector(both -> object("a", both.first()))
   * // {"Type": "Parallel", "ResultSelector": {"a.$": "$[0]"}}
   * }</pre>
   */
  public JsonPathParallel<R> resultSelector(Function<R, ? extends Expr<?>> template) {
    Node selector = Node.of(template.apply(draft.result()));
    return ClassicFields.changed(this, fields -> fields.resultSelector(selector));
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
  JsonPathParallel<R> copy(Settings<R> settings) {
    return new JsonPathParallel<>(draft.with(settings));
  }

  @Override
  QueryLanguage language() {
    return QueryLanguage.JSONPATH;
  }

  @Override
  List<Flow> scopes() {
    return draft.flows();
  }

  @Override
  State state(StateContext context) {
    return draft.state(context.in(QueryLanguage.JSONPATH), null);
  }
}
