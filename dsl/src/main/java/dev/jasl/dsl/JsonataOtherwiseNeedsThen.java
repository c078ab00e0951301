package dev.jasl.dsl;

import dev.jasl.expr.Expr;
import dev.jasl.expr.JsonExpr;
import dev.jasl.expr.Node;
import java.util.function.BiFunction;

/** What a choice in JSONata does when no rule holds; it does not lead anywhere yet. */
public final class JsonataOtherwiseNeedsThen
    extends TurnNeedsThen<Chain<JsonExpr>, JsonataOtherwiseNeedsThen> {
  JsonataOtherwiseNeedsThen(Turn turn, BiFunction<Turn, Flow, Chain<JsonExpr>> next) {
    super(turn, next);
  }

  /**
   * What the flow goes on with instead of the choice's input.
   *
   * <pre>{@code
   * choose("Ready?").jsonata().when(READY, DONE).otherwise().output(NAME).then(STOP)
   * // {"Ready?": {"Output": "{% $name %}", "Default": "Stop"}}
   * }</pre>
   */
  public JsonataOtherwiseNeedsThen output(Expr<?> value) {
    return copy(turn().handingOn(Node.of(value)));
  }

  @Override
  JsonataOtherwiseNeedsThen copy(Turn other) {
    return new JsonataOtherwiseNeedsThen(other, next());
  }
}
