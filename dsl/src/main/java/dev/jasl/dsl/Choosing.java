package dev.jasl.dsl;

import dev.jasl.expr.JsonExpr;
import java.util.function.BiFunction;

/**
 * A choice with at least one rule. What follows it joins its open branches and, without {@link #otherwise(Flow)}, is also where it
 * goes when no rule holds.
 */
public final class Choosing extends HasRules<RuleNeedsThen, OtherwiseNeedsThen, Choosing> {
  Choosing(Flow before, Choice choice) {
    super(before, choice);
  }

  @Override
  Choosing copy(Flow before, Choice other) {
    return new Choosing(before, other);
  }

  @Override
  RuleNeedsThen rule(Turn turn, BiFunction<Turn, Flow, Choosing> next) {
    return new RuleNeedsThen(turn, next);
  }

  @Override
  OtherwiseNeedsThen last(Turn turn, BiFunction<Turn, Flow, Chain<JsonExpr>> next) {
    return new OtherwiseNeedsThen(turn, next);
  }
}
