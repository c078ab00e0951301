package dev.jasl.dsl;

import dev.jasl.expr.Node;
import dev.jasl.expr.StringExpr;

/**
 * Ends with an error that have more to say than {@code fail("Stop", error, cause)} can: {@code end("Stop",
 * Fail.error(name).comment("…"))}.
 *
 * @see <a href="https://docs.aws.amazon.com/step-functions/latest/dg/state-fail.html">Developer Guide, Fail</a>
 */
public final class Fail {
  private Fail() {}

  /**
   * An error without a name.
   *
   * <pre>{@code
   * end("Stop", Fail.plain())
   * // {"Stop": {"Type": "Fail"}}
   * }</pre>
   */
  public static FailEnd plain() {
    return new FailEnd(FailStep.plain());
  }

  /**
   * An error of this name; its cause can follow.
   *
   * <pre>{@code
   * end("Stop", Fail.error("Rejected"))
   * // {"Stop": {"Type": "Fail", "Error": "Rejected"}}
   * }</pre>
   */
  public static FailEnd error(String name) {
    return new FailEnd(FailStep.plain().error(Node.literal(name)));
  }

  /**
   * An error of this name; its cause can follow.
   *
   * <pre>{@code
   * end("Stop", Fail.error(ErrorName.of("Rejected")))
   * // {"Stop": {"Type": "Fail", "Error": "Rejected"}}
   * }</pre>
   */
  public static FailEnd error(ErrorName name) {
    return error(name.value());
  }

  /**
   * An error whose name is known when the state runs; its cause can follow. Use it to pass on what was caught.
   *
   * <pre>{@code
   * end("Stop", Fail.error(FAILURE.get().error()).cause(FAILURE.get().cause()))
   * // {"Stop": {"Type": "Fail", "Error": "{% $failure.Error %}", "Cause": "{% $failure.Cause %}"}}
   * // JSONPath: {"Stop": {"Type": "Fail", "ErrorPath": "$failure.Error", "CausePath": "$failure.Cause"}}
   * }</pre>
   */
  public static FailEnd error(StringExpr name) {
    return new FailEnd(FailStep.plain().error(Node.of(name)));
  }
}
