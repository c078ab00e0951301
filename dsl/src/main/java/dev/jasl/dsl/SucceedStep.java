package dev.jasl.dsl;

import dev.jasl.expr.Expr;
import dev.jasl.expr.JsonExpr;
import dev.jasl.expr.Node;
import dev.jasl.expr.Type;
import dev.jasl.model.State;
import dev.jasl.model.SucceedState;
import org.jspecify.annotations.Nullable;

/** Ends with success. */
final class SucceedStep<Y extends Expr<?>> extends Step<Y> {
  private final @Nullable Node output;
  private final Type<Y> type;

  private SucceedStep(@Nullable Node output, Type<Y> type) {
    this.output = output;
    this.type = type;
  }

  static SucceedStep<JsonExpr> plain() {
    return new SucceedStep<>(null, JsonExpr.TYPE);
  }

  static <Y extends Expr<?>> SucceedStep<Y> of(Y output) {
    return new SucceedStep<>(Node.of(output), Type.of(output));
  }

  @Override
  Type<Y> type() {
    return type;
  }

  @Override
  boolean passesOn() {
    return output == null;
  }

  @Override
  State state(StateContext context) {
    return new SucceedState(context.header(null), PlainOutputs.of(context, output));
  }
}
