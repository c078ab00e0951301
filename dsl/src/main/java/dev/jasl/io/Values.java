package dev.jasl.io;

import com.fasterxml.jackson.databind.JsonNode;
import dev.jasl.diagnostic.Code;
import dev.jasl.model.PathField;
import dev.jasl.model.Placeholders;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Members whose values have a form of their own: numbers in a range, words of a list, paths that may be null. */
final class Values {
  private static final Range LONG = Range.of(Long.MIN_VALUE, Long.MAX_VALUE);

  private Values() {}

  /** A whole number. One out of the range is reported, but stays. */
  static @Nullable Long whole(Fields fields, String name, Range range) {
    BigDecimal value = number(fields, name, JsonKind.INTEGER, range);
    if (value == null || !LONG.contains(value)) {
      fields.keep(name);
      return null;
    }
    return value.longValueExact();
  }

  /** A number of a kind. One out of the range is reported, but stays. */
  static @Nullable BigDecimal number(Fields fields, String name, JsonKind kind, Range range) {
    JsonNode json = fields.any(name, kind);
    if (json == null) {
      return null;
    }
    BigDecimal value = json.decimalValue();
    if (!range.contains(value)) {
      String found = "found " + Shown.text(json.asText()) + "; write a number " + range;
      fields.report(Code.FIELD_VALUE, name, range.objection(value, kind), found);
    }
    return value;
  }

  /** One of the words that name an enum's constants. A placeholder for one is kept as it is. */
  static <E extends Enum<E>> @Nullable E word(Fields fields, String name, E[] words) {
    return word(fields, name, words, Messages::notAmong);
  }

  /** The same with a message of its own. */
  static <E extends Enum<E>> @Nullable E word(
      Fields fields, String name, E[] words, Function<List<E>, String> objection) {
    String text = fields.text(name);
    if (text == null) {
      return null;
    }
    for (E word : words) {
      if (word.name().equals(text)) {
        return word;
      }
    }
    fields.keep(name);
    if (!Placeholders.in(text)) {
      fields.report(
          Code.FIELD_VALUE,
          name,
          objection.apply(List.of(words)),
          "found \"" + Shown.text(text) + "\"");
    }
    return null;
  }

  /** The expression in a field of a JSONata state, between its marks. */
  static Optional<String> expression(Fields fields, String name) {
    JsonNode value = fields.any(name);
    return value != null && value.isTextual()
        ? JsonataString.expression(value.textValue())
        : Optional.empty();
  }

  /** {@code InputPath}, {@code ResultPath}, {@code OutputPath}. */
  static PathField path(Fields fields, String name) {
    JsonNode value = fields.any(name);
    if (value == null) {
      return PathField.absent();
    }
    if (value.isNull()) {
      return PathField.discard();
    }
    if (value.isTextual()) {
      return PathField.at(value.textValue());
    }
    fields.wrongType(name, "STRING or null");
    return PathField.absent();
  }
}
