package dev.jasl.dsl;

import dev.jasl.expr.JsonExpr;
import dev.jasl.expr.Type;

/** A Wait. It hands its input on. */
public final class WaitStep extends AnyWait<JsonExpr, WaitStep> {
  WaitStep(Draft draft) {
    super(draft);
  }

  /**
   * Writes this state in JSONPath and offers JSONPath's own fields.
   *
   * <pre>{@code
   * Wait.of(ofSeconds(1)).jsonPath().inputPath("$.order")
   * // {"Type": "Wait", "Seconds": 1, "InputPath": "$.order"}
   * }</pre>
   */
  public JsonPathWait jsonPath() {
    return new JsonPathWait(draft());
  }

  /**
   * Writes this state in JSONata, even in a machine in JSONPath, and offers JSONata's own field.
   *
   * <pre>{@code
   * Wait.of(ofSeconds(1)).jsonata().output(NAME)
   * // {"Type": "Wait", "Seconds": 1, "Output": "{% $name %}"}
   * }</pre>
   */
  public JsonataWait<JsonExpr> jsonata() {
    return new JsonataWait<>(draft(), JsonExpr.TYPE);
  }

  @Override
  Type<JsonExpr> type() {
    return JsonExpr.TYPE;
  }

  @Override
  WaitStep copy(Settings<JsonExpr> other) {
    return new WaitStep(draft().with(other));
  }
}
