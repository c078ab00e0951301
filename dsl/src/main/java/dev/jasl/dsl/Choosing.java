package dev.jasl.dsl;

import dev.jasl.expr.BooleanExpr;
import dev.jasl.expr.JsonExpr;

/**
 * A choice with at least one rule. What follows it joins its open branches and, without {@link #otherwise(Flow)}, is also where it goes
 * when no rule holds.
 */
public final class Choosing extends Chain<JsonExpr> {
  private final Flow before;
  private final Choice choice;

  Choosing(Flow before, Choice choice) {
    super(choice.after(before), JsonExpr.TYPE);
    this.before = before;
    this.choice = choice;
  }

  /**
   * Where to go when this holds and no rule before it did.
   *
   * <pre>{@code
   * choose("Ready?").when(PAID, STOP).when(READY, DONE).otherwise(STOP)
   * // {"Ready?": {"Choices": [{"Next": "Stop"}, {"Condition": "{% $ready %}", "Next": "Done"}], "Default": "Stop"}}
   * }</pre>
   */
  public Choosing when(BooleanExpr condition, Flow flow) {
    return new Choosing(before, choice.plus(Turn.when(condition), flow));
  }

  /**
   * A rule that has more to say: {@code when(..).assign(..).then(flow)}.
   *
   * <pre>{@code
   * choose("Ready?").when(PAID, STOP).when(READY).assign(ROUND.to(integer(1))).then(DONE).otherwise(STOP)
   * // {"Ready?": {"Choices": [{"Next": "Stop"}, {"Condition": "{% $ready %}", "Assign": {"round": 1}}]}}
   * }</pre>
   */
  public RuleNeedsThen when(BooleanExpr condition) {
    return new RuleNeedsThen(
        Turn.when(condition), (rule, flow) -> new Choosing(before, choice.plus(rule, flow)));
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
  public Chain<JsonExpr> otherwise(Flow flow) {
    return last(Turn.otherwise(), flow);
  }

  /**
   * What happens when no rule holds, with more to say: {@code otherwise().assign(..).then(flow)}.
   *
   * <pre>{@code
   * choose("Ready?").when(READY, DONE).otherwise().assign(ROUND.to(integer(0))).then(STOP)
   * // {"Ready?": {"Type": "Choice", "Assign": {"round": 0}, "Default": "Stop"}}
   * }</pre>
   */
  public OtherwiseNeedsThen otherwise() {
    return new OtherwiseNeedsThen(Turn.otherwise(), this::last);
  }

  private Chain<JsonExpr> last(Turn turn, Flow flow) {
    return new Chain<>(choice.plus(turn, flow).after(before), JsonExpr.TYPE);
  }
}
