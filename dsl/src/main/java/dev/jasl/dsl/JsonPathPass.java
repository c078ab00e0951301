package dev.jasl.dsl;

import com.fasterxml.jackson.databind.JsonNode;
import dev.jasl.expr.Expr;
import dev.jasl.expr.JsonExpr;
import dev.jasl.expr.Node;
import dev.jasl.expr.Type;
import dev.jasl.model.QueryLanguage;
import org.jspecify.annotations.Nullable;

/**
 * A Pass in JSONPath: {@code InputPath}, {@code Parameters} or {@code Result}, {@code ResultPath}, {@code OutputPath}, applied in this
 * order. Its assignments see its result, before it is put anywhere.
 *
 * @param <Y> the expression of its result
 */
public final class JsonPathPass<Y extends Expr<?>> extends AnyPass<JsonExpr, JsonPathPass<Y>>
    implements HasPaths<JsonPathPass<Y>>,
        HasParameters<JsonPathPass<Y>>,
        HasResultPath<Y, JsonPathPass<Y>> {
  JsonPathPass(@Nullable Node output, Settings<JsonExpr> settings) {
    super(output, settings);
  }

  /**
   * {@code Result}: JSON that stands as it is, paths in it are not evaluated.
   *
   * <pre>{@code
   * Pass.through().jsonPath().result(JsonNodeFactory.instance.arrayNode().add("$.a")).resultPath("$.paths")
   * // {"Type": "Pass", "Result": ["$.a"], "ResultPath": "$.paths"}
   * }</pre>
   */
  public JsonPathPass<Y> result(JsonNode json) {
    return ClassicFields.changed(this, fields -> fields.result(new Node.Literal(json)));
  }

  @Override
  Type<JsonExpr> type() {
    return JsonExpr.TYPE;
  }

  @Override
  QueryLanguage language() {
    return QueryLanguage.JSONPATH;
  }

  @Override
  JsonPathPass<Y> copy(Settings<JsonExpr> other) {
    return new JsonPathPass<>(output(), other);
  }
}
