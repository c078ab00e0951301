package dev.jasl.dsl;

import dev.jasl.expr.JsonExpr;
import java.util.function.BiFunction;

/** What a choice does when no rule holds; it does not lead anywhere yet. */
public final class OtherwiseNeedsThen extends TurnNeedsThen<Chain<JsonExpr>, OtherwiseNeedsThen> {
  OtherwiseNeedsThen(Turn turn, BiFunction<Turn, Flow, Chain<JsonExpr>> next) {
    super(turn, next);
  }

  @Override
  OtherwiseNeedsThen copy(Turn other) {
    return new OtherwiseNeedsThen(other, next());
  }
}
