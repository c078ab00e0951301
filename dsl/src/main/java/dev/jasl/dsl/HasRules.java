package dev.jasl.dsl;

import dev.jasl.expr.BooleanExpr;
import dev.jasl.expr.JsonExpr;
import java.util.function.BiFunction;

/**
 * What choices of every language have once there is a rule.
 *
 * @param <R> a rule that does not lead anywhere yet
 * @param <O> what happens when no rule holds, before it leads anywhere
 * @param <S> this
 */
abstract class HasRules<R, O, S extends HasRules<R, O, S>> extends Chain<JsonExpr> {
  private final Flow before;
  private final Choice choice;

  HasRules(Flow before, Choice choice) {
    super(choice.after(before), JsonExpr.TYPE);
    this.before = before;
    this.choice = choice;
  }

  abstract S copy(Flow before, Choice other);

  abstract R rule(Turn turn, BiFunction<Turn, Flow, S> next);

  abstract O last(Turn turn, BiFunction<Turn, Flow, Chain<JsonExpr>> next);

  /**
   * Where to go when this holds and no rule before it did.
   *
   * <pre>{@code
   * choose("Ready?").when(PAID, STOP).when(READY, DONE).otherwise(STOP)
   * // {"Ready?": {"Choices": [{"Next": "Stop"}, {"Condition": "{% $ready %}", "Next": "Done"}], "Default": "Stop"}}
   * }</pre>
   */
  public final S when(BooleanExpr condition, Flow flow) {
    return ruled(Turn.when(condition), flow);
  }

  /**
   * A rule that has more to say: {@code when(..).assign(..).then(flow)}.
   *
   * <pre>{@code
   * choose("Ready?").when(PAID, STOP).when(READY).assign(ROUND.to(integer(1))).then(DONE).otherwise(STOP)
   * // {"Ready?": {"Choices": [{"Next": "Stop"}, {"Condition": "{% $ready %}", "Assign": {"round": 1}}]}}
   * }</pre>
   */
  public final R when(BooleanExpr condition) {
    return rule(Turn.when(condition), this::ruled);
  }

  /**
   * Where to go when no rule holds. Without it that is what follows the choice or, if nothing does, the execution fails with {@code
   * States.NoChoiceMatched}.
   *
   * <pre>{@code
   * choose("Ready?").when(READY, DONE).otherwise(STOP)
   * // {"Ready?": {"Type": "Choice", "Default": "Stop"}}
   * }</pre>
   */
  public final Chain<JsonExpr> otherwise(Flow flow) {
    return ended(Turn.otherwise(), flow);
  }

  /**
   * What happens when no rule holds, with more to say: {@code otherwise().assign(..).then(flow)}.
   *
   * <pre>{@code
   * choose("Ready?").when(READY, DONE).otherwise().assign(ROUND.to(integer(0))).then(STOP)
   * // {"Ready?": {"Type": "Choice", "Assign": {"round": 0}, "Default": "Stop"}}
   * }</pre>
   */
  public final O otherwise() {
    return last(Turn.otherwise(), this::ended);
  }

  private S ruled(Turn turn, Flow flow) {
    return copy(before, choice.plus(turn, flow));
  }

  private Chain<JsonExpr> ended(Turn turn, Flow flow) {
    return new Chain<>(choice.plus(turn, flow).after(before), JsonExpr.TYPE);
  }
}
