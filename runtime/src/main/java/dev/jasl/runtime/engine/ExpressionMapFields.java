package dev.jasl.runtime.engine;

import com.fasterxml.jackson.databind.JsonNode;
import dev.jasl.model.Quantity;
import org.jspecify.annotations.Nullable;

/** Fields of a Map in JSONata. */
record ExpressionMapFields(ExpressionFields fields) implements MapFields {
  @Override
  public @Nullable NumberSource number(String field, @Nullable Quantity quantity) {
    return fields.number(field, quantity);
  }

  @Override
  public @Nullable FractionSource fraction(String field, @Nullable Quantity quantity) {
    return quantity instanceof Quantity.Computed computed
        ? new FractionSource.ByExpression(fields.single(field, computed.text()))
        : FractionSource.fixed(quantity);
  }

  @Override
  public @Nullable JsonSource json(String field, @Nullable JsonNode payload) {
    ExpressionTemplate template = fields.template(field, payload);
    return template == null ? null : visit -> template.evaluate(ExpressionView.of(visit));
  }
}
