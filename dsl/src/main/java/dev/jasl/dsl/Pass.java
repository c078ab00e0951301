package dev.jasl.dsl;

import dev.jasl.expr.Expr;
import dev.jasl.expr.JsonExpr;
import dev.jasl.expr.Node;
import dev.jasl.expr.Type;

/** States that do nothing but hand data on: {@code Pass.assign(ROUND.to(integer(1)))}. */
public final class Pass {
  private Pass() {}

  /** Sets a variable and hands the input on. */
  public static PassStep<JsonExpr> assign(Assignment<JsonExpr> assignment) {
    return new PassStep<JsonExpr>(null, JsonExpr.TYPE, Settings.none()).assign(assignment);
  }

  /** Hands this value on instead of its input. */
  public static <Y extends Expr<?>> PassStep<Y> output(Y value) {
    return new PassStep<>(Node.of(value), Type.of(value), Settings.none());
  }
}
