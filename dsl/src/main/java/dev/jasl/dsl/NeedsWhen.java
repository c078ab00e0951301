package dev.jasl.dsl;

import dev.jasl.expr.BooleanExpr;

/**
 * What choices of every language have before their first rule.
 *
 * @param <C> a choice with rules
 * @param <R> a rule that does not lead anywhere yet
 * @param <S> this
 */
abstract class NeedsWhen<C, R, S extends NeedsWhen<C, R, S>> {
  private final Flow before;
  private final Choice choice;

  NeedsWhen(Flow before, Choice choice) {
    this.before = before;
    this.choice = choice;
  }

  final Flow before() {
    return before;
  }

  final Choice choice() {
    return choice;
  }

  abstract S copy(Choice other);

  abstract C choosing(Choice other);

  abstract R rule(Turn turn);

  /**
   * Says in the definition what is decided. The service ignores it.
   *
   * <pre>{@code
   * choose("Ready?").comment("only then").when(READY, DONE).otherwise(STOP)
   * // {"Ready?": {"Type": "Choice", "Comment": "only then"}}
   * }</pre>
   */
  public final S comment(String text) {
    return copy(choice.commented(text));
  }

  /**
   * Where to go when this holds.
   *
   * <pre>{@code
   * choose("Ready?").when(READY.and(PAID.not()), DONE).otherwise(STOP)
   * // {"Ready?": {"Choices": [{"Condition": "{% $ready and $not($paid) %}", "Next": "Done"}], "Default": "Stop"}}
   * }</pre>
   */
  public final C when(BooleanExpr condition, Flow flow) {
    return choosing(choice.plus(Turn.when(condition), flow));
  }

  /**
   * A rule that has more to say: {@code when(..).assign(..).then(flow)}.
   *
   * <pre>{@code
   * choose("Ready?").when(READY).assign(ROUND.to(integer(1))).then(DONE).otherwise(STOP)
   * // {"Ready?": {"Choices": [{"Condition": "{% $ready %}", "Assign": {"round": 1}, "Next": "Done"}]}}
   * }</pre>
   */
  public final R when(BooleanExpr condition) {
    return rule(Turn.when(condition));
  }
}
