package dev.jasl.dsl;

import dev.jasl.expr.Expr;
import dev.jasl.expr.JsonExpr;

/**
 * Successful ends that have more to say than {@code succeed("Done")} can: {@code end("Done", Succeed.plain().comment("…"))}.
 *
 * @see <a href="https://docs.aws.amazon.com/step-functions/latest/dg/state-succeed.html">Developer Guide, Succeed</a>
 */
public final class Succeed {
  private Succeed() {}

  /**
   * Hands its input on.
   *
   * <pre>{@code
   * end("Done", Succeed.plain())
   * // {"Done": {"Type": "Succeed"}}
   * }</pre>
   */
  public static SucceedEnd<JsonExpr> plain() {
    return new SucceedEnd<>(SucceedStep.plain());
  }

  /**
   * Hands this on; in JSONPath a path.
   *
   * <pre>{@code
   * end("Done", Succeed.output(NAME))
   * // {"Done": {"Type": "Succeed", "Output": "{% $name %}"}}
   * // JSONPath: {"Done": {"Type": "Succeed", "OutputPath": "$name"}}
   * }</pre>
   */
  public static <Y extends Expr<?>> SucceedEnd<Y> output(Y value) {
    return new SucceedEnd<>(SucceedStep.of(value));
  }
}
