package dev.jasl.dsl;

import dev.jasl.expr.Expr;
import dev.jasl.expr.JsonExpr;
import dev.jasl.expr.Node;
import dev.jasl.expr.Type;
import dev.jasl.model.QueryLanguage;

/**
 * A Wait in JSONata, whatever its machine's language.
 *
 * @param <Y> the expression of what it hands on
 */
public final class JsonataWait<Y extends Expr<?>> extends AnyWait<Y, JsonataWait<Y>>
    implements NamesLanguage<JsonataWait<Y>> {
  private final Type<Y> type;

  JsonataWait(Draft draft, Type<Y> type) {
    super(draft);
    this.type = type;
  }

  /**
   * What it hands on instead of its input.
   *
   * <pre>{@code
   * Wait.of(ofSeconds(1)).jsonata().output(object("name", NAME))
   * // {"Type": "Wait", "Seconds": 1, "Output": {"name": "{% $name %}"}}
   * }</pre>
   */
  public <Z extends Expr<?>> JsonataWait<Z> output(Z value) {
    return new JsonataWait<>(draft().handingOn(Node.of(value)), Type.of(value));
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
  JsonataWait<Y> copy(Settings<JsonExpr> other) {
    return new JsonataWait<>(draft().with(other), type);
  }
}
