package dev.jasl.dsl;

import dev.jasl.expr.Expr;
import dev.jasl.expr.Node;
import java.util.function.BiFunction;

/** A rule of a choice in JSONata that does not lead anywhere yet. */
public final class JsonataRuleNeedsThen
    extends TurnNeedsThen<JsonataChoosing, JsonataRuleNeedsThen> {
  JsonataRuleNeedsThen(Turn turn, BiFunction<Turn, Flow, JsonataChoosing> next) {
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
  public JsonataRuleNeedsThen comment(String text) {
    return copy(turn().commented(text));
  }

  /**
   * What the flow goes on with instead of the choice's input.
   *
   * <pre>{@code
   * choose("Ready?").jsonata().when(READY).output(NAME).then(DONE).otherwise(STOP)
   * // {"Ready?": {"Choices": [{"Condition": "{% $ready %}", "Output": "{% $name %}", "Next": "Done"}]}}
   * }</pre>
   */
  public JsonataRuleNeedsThen output(Expr<?> value) {
    return copy(turn().handingOn(Node.of(value)));
  }

  @Override
  JsonataRuleNeedsThen copy(Turn other) {
    return new JsonataRuleNeedsThen(other, next());
  }
}
