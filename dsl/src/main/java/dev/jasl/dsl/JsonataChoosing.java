package dev.jasl.dsl;

import dev.jasl.expr.JsonExpr;
import java.util.function.BiFunction;

/**
 * A choice in JSONata with at least one rule. What follows it joins its open branches and, without {@link #otherwise(Flow)}, is also where it
 * goes when no rule holds.
 */
public final class JsonataChoosing
    extends HasRules<JsonataRuleNeedsThen, JsonataOtherwiseNeedsThen, JsonataChoosing> {
  JsonataChoosing(Flow before, Choice choice) {
    super(before, choice);
  }

  @Override
  JsonataChoosing copy(Flow before, Choice other) {
    return new JsonataChoosing(before, other);
  }

  @Override
  JsonataRuleNeedsThen rule(Turn turn, BiFunction<Turn, Flow, JsonataChoosing> next) {
    return new JsonataRuleNeedsThen(turn, next);
  }

  @Override
  JsonataOtherwiseNeedsThen last(Turn turn, BiFunction<Turn, Flow, Chain<JsonExpr>> next) {
    return new JsonataOtherwiseNeedsThen(turn, next);
  }
}
