package dev.jasl.dsl;

import dev.jasl.expr.JsonExpr;
import java.util.function.BiFunction;

/**
 * A way out of a choice that does not lead anywhere yet.
 *
 * @param <N> what comes next
 * @param <S> this
 */
abstract class TurnNeedsThen<N, S extends TurnNeedsThen<N, S>> {
  private final Turn turn;
  private final BiFunction<Turn, Flow, N> next;

  TurnNeedsThen(Turn turn, BiFunction<Turn, Flow, N> next) {
    this.turn = turn;
    this.next = next;
  }

  final Turn turn() {
    return turn;
  }

  final BiFunction<Turn, Flow, N> next() {
    return next;
  }

  abstract S copy(Turn other);

  /**
   * Sets a variable when this way is taken.
   *
   * <pre>{@code
   * choose("Ready?").when(READY).assign(ROUND.to(integer(1))).then(DONE).otherwise(STOP)
   * // {"Ready?": {"Choices": [{"Condition": "{% $ready %}", "Assign": {"round": 1}, "Next": "Done"}]}}
   * }</pre>
   *
   * @throws IllegalArgumentException if it sets this variable already
   */
  public final S assign(Assignment<JsonExpr> assignment) {
    return copy(turn.assigning(assignment));
  }

  /**
   * Where it leads.
   *
   * <pre>{@code
   * choose("Ready?").when(READY).then(DONE).otherwise().assign(ROUND.to(integer(0))).then(STOP)
   * // {"Ready?": {"Assign": {"round": 0}, "Default": "Stop"}}
   * }</pre>
   */
  public final N then(Flow flow) {
    return next.apply(turn, flow);
  }
}
