package dev.jasl.dsl;

import com.fasterxml.jackson.databind.JsonNode;
import dev.jasl.expr.Expr;
import dev.jasl.expr.JsonExpr;
import dev.jasl.expr.Node;
import dev.jasl.expr.Type;
import org.jspecify.annotations.Nullable;

/**
 * States that do nothing but hand data on: {@code Pass.assign(ROUND.to(integer(1)))}.
 *
 * @see <a href="https://docs.aws.amazon.com/step-functions/latest/dg/state-pass.html">Developer Guide, Pass</a>
 */
public final class Pass {
  private Pass() {}

  /**
   * Hands its input on.
   *
   * <pre>{@code
   * Pass.through()
   * // {"Type": "Pass"}
   * }</pre>
   */
  public static PassStep<JsonExpr> through() {
    return pass(null, JsonExpr.TYPE);
  }

  /**
   * Sets a variable and hands the input on.
   *
   * <pre>{@code
   * Pass.assign(ROUND.to(integer(1)))
   * // {"Type": "Pass", "Assign": {"round": 1}}
   * }</pre>
   */
  public static PassStep<JsonExpr> assign(Assignment<JsonExpr> assignment) {
    return through().assign(assignment);
  }

  /**
   * Hands this value on instead of its input.
   *
   * <pre>{@code
   * Pass.output(object("name", NAME))
   * // {"Type": "Pass", "Output": {"name": "{% $name %}"}}
   * // JSONPath: {"Type": "Pass", "Parameters": {"name.$": "$name"}}
   * }</pre>
   */
  public static <Y extends Expr<?>> PassStep<Y> output(Y value) {
    return pass(Node.of(value), Type.of(value));
  }

  /**
   * Hands this JSON on; whatever a text in it looks like, it stays what it is. For a typed value see {@link #output}.
   *
   * <pre>{@code
   * Pass.result(JsonNodeFactory.instance.objectNode().put("round", 1))
   * // {"Type": "Pass", "Output": {"round": 1}}
   * // JSONPath: {"Type": "Pass", "Result": {"round": 1}}
   * }</pre>
   */
  public static PassStep<JsonExpr> result(JsonNode json) {
    return pass(new Node.Literal(json), JsonExpr.TYPE);
  }

  private static <Y extends Expr<?>> PassStep<Y> pass(@Nullable Node output, Type<Y> type) {
    return new PassStep<>(output, type, Settings.none());
  }
}
