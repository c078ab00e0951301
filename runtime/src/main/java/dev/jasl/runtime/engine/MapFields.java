package dev.jasl.runtime.engine;

import com.fasterxml.jackson.databind.JsonNode;
import dev.jasl.model.Quantity;
import org.jspecify.annotations.Nullable;

/** Compiles fields of one Map state, whichever its query language is. Null stands for a field that is absent. */
interface MapFields {
  /**
   * A whole number.
   *
   * @param field without {@code Path}
   */
  @Nullable
  NumberSource number(String field, @Nullable Quantity quantity);

  /**
   * A number that need not be whole.
   *
   * @param field without {@code Path}
   */
  @Nullable
  FractionSource fraction(String field, @Nullable Quantity quantity);

  /** A payload template, or any JSON with expressions. */
  @Nullable
  JsonSource json(String field, @Nullable JsonNode payload);
}
