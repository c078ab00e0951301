package dev.jasl.dsl;

import dev.jasl.expr.JsonExpr;
import dev.jasl.expr.Type;
import dev.jasl.model.QueryLanguage;

/** A Wait in JSONPath, with {@code InputPath} and {@code OutputPath}. */
public final class JsonPathWait extends AnyWait<JsonExpr, JsonPathWait>
    implements HasPaths<JsonPathWait> {
  JsonPathWait(Draft draft) {
    super(draft);
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
  JsonPathWait copy(Settings<JsonExpr> other) {
    return new JsonPathWait(draft().with(other));
  }
}
