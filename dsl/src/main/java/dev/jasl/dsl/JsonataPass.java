package dev.jasl.dsl;

import dev.jasl.expr.Expr;
import dev.jasl.expr.JsonExpr;
import dev.jasl.expr.Node;
import dev.jasl.expr.Type;
import dev.jasl.model.QueryLanguage;
import org.jspecify.annotations.Nullable;

/**
 * A Pass in JSONata, whatever its machine's language. Its assignments see its input.
 *
 * @param <Y> the expression of what it hands on
 */
public final class JsonataPass<Y extends Expr<?>> extends AnyPass<Y, JsonataPass<Y>>
    implements NamesLanguage<JsonataPass<Y>> {
  private final Type<Y> type;

  JsonataPass(@Nullable Node output, Type<Y> type, Settings<JsonExpr> settings) {
    super(output, settings);
    this.type = type;
  }

  /**
   * What it hands on.
   *
   * <pre>{@code
   * Pass.through().jsonata().output(object("name", NAME))
   * // {"Type": "Pass", "Output": {"name": "{% $name %}"}}
   * }</pre>
   */
  public <Z extends Expr<?>> JsonataPass<Z> output(Z value) {
    return new JsonataPass<>(Node.of(value), Type.of(value), settings());
  }

  @Override
  Type<Y> type() {
    return type;
  }

  @Override
  QueryLanguage language() {
    return QueryLanguage.JSONATA;
  }

  @Override
  JsonataPass<Y> copy(Settings<JsonExpr> other) {
    return new JsonataPass<>(output(), type, other);
  }
}
