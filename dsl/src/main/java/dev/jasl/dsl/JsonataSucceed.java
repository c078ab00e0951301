package dev.jasl.dsl;

import dev.jasl.expr.Expr;

/**
 * A successful end in JSONata, whatever its machine's language.
 *
 * @param <Y> the expression of what it hands on
 */
public final class JsonataSucceed<Y extends Expr<?>> extends Ending<Y> {
  JsonataSucceed(SucceedStep<Y> step) {
    super(step);
  }

  /**
   * What it hands on instead of its input.
   *
   * <pre>{@code
   * end("Done", Succeed.plain().jsonata().output(object("name", NAME)))
   * // {"Done": {"Type": "Succeed", "Output": {"name": "{% $name %}"}}}
   * }</pre>
   */
  public <Z extends Expr<?>> JsonataSucceed<Z> output(Z value) {
    return new JsonataSucceed<>(step().output(value));
  }
}
