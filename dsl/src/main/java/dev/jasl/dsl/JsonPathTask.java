package dev.jasl.dsl;

import dev.jasl.expr.Expr;
import dev.jasl.expr.JsonExpr;
import dev.jasl.expr.Node;
import dev.jasl.expr.OptionalExpr;
import dev.jasl.expr.Type;
import dev.jasl.model.PathField;
import dev.jasl.model.QueryLanguage;
import dev.jasl.model.State;
import java.util.function.Function;

/**
 * A task written in JSONPath with JSONPath's own fields: {@code InputPath}, {@code Parameters}, {@code ResultSelector}, {@code
 * ResultPath}, {@code OutputPath}, applied in this order.
 *
 * @param <R> the expression of its result
 */
public final class JsonPathTask<R extends Expr<?>> extends TimedStep<R, JsonExpr, JsonPathTask<R>> {
  private final TaskDraft<R> draft;
  private final ClassicFields fields;

  private JsonPathTask(TaskDraft<R> draft, ClassicFields fields) {
    this.draft = draft;
    this.fields = fields;
  }

  static <R extends Expr<?>> JsonPathTask<R> of(TaskDraft<R> draft) {
    return new JsonPathTask<>(draft, ClassicFields.NONE);
  }

  /** Which part of the state's input goes in. */
  public JsonPathTask<R> inputPath(String path) {
    return new JsonPathTask<>(draft, fields.inputPath(PathField.at(path)));
  }

  /** {@code Parameters} as a whole, instead of what the task's own settings make. */
  public JsonPathTask<R> parameters(Expr<?> template) {
    return new JsonPathTask<>(draft, fields.parameters(Node.of(template)));
  }

  /** An object made of the result, before it is put anywhere. */
  public JsonPathTask<R> resultSelector(Function<R, ? extends Expr<?>> template) {
    return new JsonPathTask<>(
        draft, fields.resultSelector(Node.of(template.apply(draft.result()))));
  }

  /** Where in the state's input the result goes; everything else of the input stays. */
  public JsonPathTask<R> resultPath(String path) {
    return new JsonPathTask<>(draft, fields.resultPath(PathField.at(path)));
  }

  /** Where in the state's input the result goes, as a field of the document that travels. */
  public JsonPathTask<R> resultPath(OptionalExpr<R> field) {
    return new JsonPathTask<>(
        draft, fields.resultPath(PathField.at(ReferencePaths.of(Node.of(field)))));
  }

  /** Drops the result; the state's input goes on ({@code "ResultPath": null}). */
  public JsonPathTask<R> discardResult() {
    return new JsonPathTask<>(draft, fields.resultPath(PathField.discard()));
  }

  /** Which part of the document goes on. */
  public JsonPathTask<R> outputPath(String path) {
    return new JsonPathTask<>(draft, fields.outputPath(PathField.at(path)));
  }

  /** What to do about an error, with a place for the error output in the state's input. */
  public JsonPathTask<R> catching(JsonPathCatcher catcher) {
    return copy(
        settings().catching(new Settings.CatchClause(catcher.catcher(), catcher.resultPath())));
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
    return new JsonPathTask<>(draft.with(settings), fields);
  }

  @Override
  QueryLanguage language() {
    return QueryLanguage.JSONPATH;
  }

  @Override
  State state(StateContext context) {
    return new TaskWriter<>(draft, context, QueryLanguage.JSONPATH).classic(fields);
  }
}
