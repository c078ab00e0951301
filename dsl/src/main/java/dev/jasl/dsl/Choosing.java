package dev.jasl.dsl;

import dev.jasl.expr.BooleanExpr;
import dev.jasl.expr.JsonExpr;
import java.util.List;

/**
 * A choice with at least one rule. What follows it joins its open branches and, without {@link #otherwise}, is also where it goes when
 * no rule holds.
 */
public final class Choosing extends Chain<JsonExpr> {
  private final Flow before;
  private final Choice choice;

  Choosing(Flow before, Choice choice) {
    super(before.plus(new Element.Placed(choice.name(), new ChoiceStep(choice))), JsonExpr.TYPE);
    this.before = before;
    this.choice = choice;
  }

  /** Where to go when this holds and no rule before it did. */
  public Choosing when(BooleanExpr condition, Flow flow) {
    return new Choosing(before, choice.plus(new Choice.Rule(condition, List.of(), flow)));
  }

  /** A rule that assigns variables on its way. */
  public RuleNeedsThen when(BooleanExpr condition) {
    return new RuleNeedsThen(before, choice, condition, List.of());
  }

  /** Where to go when no rule holds ({@code Default}). */
  public Chain<JsonExpr> otherwise(Flow flow) {
    return new Chain<>(
        before.plus(new Element.Placed(choice.name(), new ChoiceStep(choice.otherwise(flow)))),
        JsonExpr.TYPE);
  }
}
