package dev.jasl.dsl;

import dev.jasl.expr.ErrorExpr;

/**
 * What catchers of every kind have before they lead anywhere.
 *
 * @param <C> the catcher
 * @param <S> this
 */
abstract class CatchNeedsThen<C, S extends CatchNeedsThen<C, S>> {
  private final CatchDraft draft;

  CatchNeedsThen(CatchDraft draft) {
    this.draft = draft;
  }

  final CatchDraft draft() {
    return draft;
  }

  abstract S copy(CatchDraft other);

  abstract C caught(CatchClause clause);

  /**
   * Sets another variable. They replace what the state itself assigns.
   *
   * <pre>{@code
   * on(States.TIMEOUT).assign(FAILURE).assign(ROUND.to(integer(0))).then(NOTIFY)
   * // {"ErrorEquals": ["States.Timeout"], "Assign": {"round": 0}, "Next": "Notify"}
   * }</pre>
   *
   * @throws IllegalArgumentException if the catcher assigns this variable already
   */
  public final S assign(Assignment<ErrorExpr> assignment) {
    return copy(draft.assigning(assignment));
  }

  /**
   * Goes to this flow, which ends by itself.
   *
   * <pre>{@code
   * on("Rejected").assign(FAILURE).then(NOTIFY)
   * // {"ErrorEquals": ["Rejected"], "Next": "Notify"}
   * }</pre>
   */
  public final C then(Flow flow) {
    return caught(new CatchClause(draft, flow, false));
  }

  /**
   * Goes through this flow and on after the failed state.
   *
   * <pre>{@code
   * start("Pay", Task.sns("alerts").message("pay").catching(on("Late").assign(FAILURE).resume(NOTIFY)))
   *     .then("Ship", Pass.through())
   * // {"Pay": {"Catch": [{"ErrorEquals": ["Late"], "Next": "Notify"}], "Next": "Ship"}, "Notify": {"Next": "Ship"}}
   * }</pre>
   */
  public final C resume(Flow flow) {
    return caught(new CatchClause(draft, flow, true));
  }
}
