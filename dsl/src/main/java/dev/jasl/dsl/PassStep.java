package dev.jasl.dsl;

import dev.jasl.expr.Expr;
import dev.jasl.expr.JsonExpr;
import dev.jasl.expr.Node;
import dev.jasl.expr.Type;
import org.jspecify.annotations.Nullable;

/**
 * A Pass. Its assignments see its input.
 *
 * @param <Y> the expression of what it hands on
 */
public final class PassStep<Y extends Expr<?>> extends AnyPass<Y, PassStep<Y>> {
  private final Type<Y> type;

  PassStep(@Nullable Node output, Type<Y> type, Settings<JsonExpr> settings) {
    super(output, settings);
    this.type = type;
  }

  /**
   * Writes this state in JSONPath and offers JSONPath's own fields.
   *
   * <pre>{@code
   * Pass.output(object("round", integer(1))).jsonPath().resultPath("$.counter")
   * // {"Type": "Pass", "Result": {"round": 1}, "ResultPath": "$.counter"}
   * }</pre>
   */
  public JsonPathPass<Y> jsonPath() {
    return new JsonPathPass<>(output(), settings());
  }

  /**
   * Writes this state in JSONata, even in a machine in JSONPath, and offers JSONata's own field.
   *
   * <pre>{@code
   * Pass.through().jsonata().output(NAME.length())
   * // {"Type": "Pass", "Output": "{% $length($name) %}"}
   * }</pre>
   */
  public JsonataPass<Y> jsonata() {
    return new JsonataPass<>(output(), type, settings());
  }

  @Override
  Type<Y> type() {
    return type;
  }

  @Override
  PassStep<Y> copy(Settings<JsonExpr> other) {
    return new PassStep<>(output(), type, other);
  }
}
