package dev.jasl.dsl;

import java.util.function.BiFunction;

/** A rule of a choice that does not lead anywhere yet. */
public final class RuleNeedsThen extends TurnNeedsThen<Choosing, RuleNeedsThen> {
  RuleNeedsThen(Turn turn, BiFunction<Turn, Flow, Choosing> next) {
    super(turn, next);
  }

  /**
   * Says in the definition what the rule is for. The service ignores it.
   *
   * <pre>{@code
   * choose("Ready?").when(READY).comment("all is there").then(DONE).otherwise(STOP)
   * // {"Ready?": {"Choices": [{"Condition": "{% $ready %}", "Comment": "all is there", "Next": "Done"}]}}
   * }</pre>
   */
  public RuleNeedsThen comment(String text) {
    return copy(turn().commented(text));
  }

  @Override
  RuleNeedsThen copy(Turn other) {
    return new RuleNeedsThen(other, next());
  }
}
