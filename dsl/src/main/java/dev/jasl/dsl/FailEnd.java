package dev.jasl.dsl;

import dev.jasl.expr.Node;
import dev.jasl.expr.StringExpr;
import dev.jasl.model.QueryLanguage;

/** An end with an error. It is no step, since nothing can follow it. */
public final class FailEnd {
  private final FailStep step;

  FailEnd(FailStep step) {
    this.step = step;
  }

  FailStep step() {
    return step;
  }

  /**
   * What happened, as text.
   *
   * <pre>{@code
   * end("Stop", Fail.plain().cause("nobody answered"))
   * // {"Stop": {"Type": "Fail", "Cause": "nobody answered"}}
   * }</pre>
   */
  public FailEnd cause(String text) {
    return new FailEnd(step.cause(Node.literal(text)));
  }

  /**
   * What happened, as it is known when the state runs; in JSONPath a path or a function that gives a text.
   *
   * <pre>{@code
   * end("Stop", Fail.error("Rejected").cause(format("by {}", NAME)))
   * // {"Stop": {"Type": "Fail", "Error": "Rejected", "Cause": "{% \"by \" & $name %}"}}
   * // JSONPath: {"Stop": {"Type": "Fail", "Error": "Rejected", "CausePath": "States.Format('by {}', $name)"}}
   * }</pre>
   */
  public FailEnd cause(StringExpr text) {
    return new FailEnd(step.cause(Node.of(text)));
  }

  /**
   * Says in the definition what the end means. The service ignores it.
   *
   * <pre>{@code
   * end("Stop", Fail.error("Rejected").comment("somebody said no"))
   * // {"Stop": {"Type": "Fail", "Error": "Rejected", "Comment": "somebody said no"}}
   * }</pre>
   */
  public FailEnd comment(String text) {
    return new FailEnd(step.commented(text));
  }

  /**
   * Writes this state in JSONPath.
   *
   * <pre>{@code
   * end("Stop", Fail.error("Rejected").cause(rawPath("$.error.Cause", StringExpr.TYPE)).jsonPath())
   * // {"Stop": {"Type": "Fail", "Error": "Rejected", "CausePath": "$.error.Cause"}}
   * }</pre>
   */
  public FailEnd jsonPath() {
    return new FailEnd(step.in(QueryLanguage.JSONPATH));
  }

  /**
   * Writes this state in JSONata, even in a machine in JSONPath.
   *
   * <pre>{@code
   * end("Stop", Fail.plain().cause(NAME).jsonata())
   * // {"Stop": {"Type": "Fail", "Cause": "{% $name %}"}}
   * }</pre>
   */
  public FailEnd jsonata() {
    return new FailEnd(step.in(QueryLanguage.JSONATA));
  }
}
