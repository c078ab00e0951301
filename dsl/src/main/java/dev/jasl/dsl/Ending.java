package dev.jasl.dsl;

import dev.jasl.expr.Expr;

/**
 * A successful end with settings of its own, for {@code end("Done", Succeed.output(total).comment("…"))}. It is no step, since nothing
 * can follow it.
 *
 * @param <Y> the expression of what it hands on
 */
public abstract class Ending<Y extends Expr<?>> {
  private final SucceedStep<Y> step;

  Ending(SucceedStep<Y> step) {
    this.step = step;
  }

  final SucceedStep<Y> step() {
    return step;
  }
}
