package dev.jasl.dsl;

import com.fasterxml.jackson.databind.JsonNode;
import dev.jasl.expr.Expr;
import dev.jasl.expr.Node;

/**
 * {@code Parameters}, for each step in JSONPath that has them.
 *
 * @param <S> the step itself
 */
interface HasParameters<S> {
  /**
   * {@code Parameters} as a whole, instead of what the step's own settings make.
   *
   * <pre>{@code
   * Pass.through().jsonPath().parameters(object("id", rawPath("$.order.id", StringExpr.TYPE)))
   * // {"Type": "Pass", "Parameters": {"id.$": "$.order.id"}}
   * }</pre>
   */
  default S parameters(Expr<?> template) {
    return ClassicFields.changed(this, fields -> fields.parameters(Node.of(template)));
  }

  /**
   * {@code Parameters} as JSON, exactly as a definition has them: a key that ends in {@code .$} has a path or a function.
   *
   * <pre>{@code
   * Pass.through().jsonPath().parameters(JsonNodeFactory.instance.objectNode().put("id.$", "$.order.id"))
   * // {"Type": "Pass", "Parameters": {"id.$": "$.order.id"}}
   * }</pre>
   */
  default S parameters(JsonNode template) {
    return ClassicFields.changed(this, fields -> fields.parameters(new Node.Literal(template)));
  }
}
