package dev.jasl.dsl;

import dev.jasl.expr.JsonExpr;
import java.util.function.UnaryOperator;

/** A successful end in JSONPath, with {@code InputPath} and {@code OutputPath}. */
public final class JsonPathSucceed extends Ending<JsonExpr> implements HasPaths<JsonPathSucceed> {
  JsonPathSucceed(SucceedStep<JsonExpr> step) {
    super(step);
  }

  JsonPathSucceed reshaped(UnaryOperator<ClassicFields> change) {
    Settings<JsonExpr> settings = step().settings();
    return new JsonPathSucceed(step().with(settings.with(change.apply(settings.classic()))));
  }
}
