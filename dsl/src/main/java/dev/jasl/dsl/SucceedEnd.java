package dev.jasl.dsl;

import dev.jasl.expr.Expr;
import dev.jasl.model.QueryLanguage;

/**
 * A successful end.
 *
 * @param <Y> the expression of what it hands on
 */
public final class SucceedEnd<Y extends Expr<?>> extends Ending<Y> {
  SucceedEnd(SucceedStep<Y> step) {
    super(step);
  }

  /**
   * Says in the definition what the end means. The service ignores it.
   *
   * <pre>{@code
   * end("Done", Succeed.plain().comment("nothing was to be done"))
   * // {"Done": {"Type": "Succeed", "Comment": "nothing was to be done"}}
   * }</pre>
   */
  public SucceedEnd<Y> comment(String text) {
    return new SucceedEnd<>(step().with(step().settings().commented(text)));
  }

  /**
   * Writes this state in JSONPath and offers JSONPath's own fields.
   *
   * <pre>{@code
   * end("Done", Succeed.plain().jsonPath().outputPath("$.order"))
   * // {"Done": {"Type": "Succeed", "OutputPath": "$.order"}}
   * }</pre>
   */
  public JsonPathSucceed jsonPath() {
    return new JsonPathSucceed(step().untyped().in(QueryLanguage.JSONPATH));
  }

  /**
   * Writes this state in JSONata, even in a machine in JSONPath, and offers JSONata's own field.
   *
   * <pre>{@code
   * end("Done", Succeed.plain().jsonata().output(NAME.length()))
   * // {"Done": {"Type": "Succeed", "Output": "{% $length($name) %}"}}
   * }</pre>
   */
  public JsonataSucceed<Y> jsonata() {
    return new JsonataSucceed<>(step().in(QueryLanguage.JSONATA));
  }
}
