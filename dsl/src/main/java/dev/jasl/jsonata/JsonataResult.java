package dev.jasl.jsonata;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What came of evaluating an expression. */
public sealed interface JsonataResult {
  /**
   * A value. JSON null is a value.
   *
   * @param json what lies in the input as it is, what was computed as new nodes
   */
  record Value(JsonNode json) implements JsonataResult {}

  /** Nothing: a path without a match, a condition without an else. */
  record Undefined() implements JsonataResult {}

  /** Something that JSON cannot say, such as a function or a regular expression. */
  record UnsupportedType() implements JsonataResult {}

  /**
   * An error.
   *
   * @param code JSONata's own, such as {@code T1006}; null for the bounds, which have none
   * @param message without the code
   */
  record Failed(@Nullable String code, String message) implements JsonataResult {}

  /**
   * A function broke over its argument. The service tells no more than a number for its own log.
   *
   * @param id fresh each time
   */
  record Internal(UUID id) implements JsonataResult {}
}
