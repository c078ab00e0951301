package dev.jasl.runtime.engine;

import com.fasterxml.jackson.databind.JsonNode;
import dev.jasl.model.Quantity;
import org.jspecify.annotations.Nullable;

/**
 * Fields of a Map in JSONPath. What is computed is a path, under the field's name with {@code Path} behind it.
 *
 * @param inputPath leaves what all of them read
 */
record PathMapFields(PathFields fields, Selection inputPath) implements MapFields {
  @Override
  public @Nullable NumberSource number(String field, @Nullable Quantity quantity) {
    return fields.number(field + "Path", quantity, inputPath);
  }

  @Override
  public @Nullable FractionSource fraction(String field, @Nullable Quantity quantity) {
    if (quantity instanceof Quantity.Computed computed) {
      String name = field + "Path";
      return new FractionSource.ByPath(
          new NumberSource.ByPath(name, inputPath, fields.path(name, computed.text())));
    }
    return FractionSource.fixed(quantity);
  }

  @Override
  public @Nullable JsonSource json(String field, @Nullable JsonNode payload) {
    Template template = fields.template(field, payload);
    return template == null
        ? null
        : visit ->
            template.fill(visit, inputPath.of(visit, visit.input()).json()).json();
  }
}
