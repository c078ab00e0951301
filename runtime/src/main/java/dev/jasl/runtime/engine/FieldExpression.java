package dev.jasl.runtime.engine;

import com.fasterxml.jackson.databind.JsonNode;
import dev.jasl.jsonata.Jsonata;
import dev.jasl.jsonata.JsonataFailure;

/**
 * One JSONata expression that is the whole value of a field and must give a value of the field's type.
 *
 * @param field as errors name it: {@code Seconds}, {@code Choices[1]/Condition}
 */
record FieldExpression(Jsonata jsonata, String field) {
  boolean truth(Visit visit) {
    JsonNode value = value(visit);
    return check(visit, value, value.isBoolean(), "boolean").booleanValue();
  }

  String text(Visit visit) {
    JsonNode value = value(visit);
    return check(visit, value, value.isTextual(), "string").textValue();
  }

  JsonNode array(Visit visit) {
    JsonNode value = value(visit);
    return check(visit, value, value.isArray(), "array");
  }

  JsonNode arrayOrObject(Visit visit) {
    JsonNode value = value(visit);
    return value.isObject() ? value : check(visit, value, value.isArray(), "array");
  }

  /** A whole number; a fraction is refused in the words that the service has for paths. */
  long integer(Visit visit) {
    JsonNode value = number(visit);
    if (!value.canConvertToExactIntegral() || !value.canConvertToLong()) {
      throw visit.evaluationFailure(
          field, "The %s field cannot be parsed as a long value: %s".formatted(field, value));
    }
    return value.longValue();
  }

  JsonNode number(Visit visit) {
    JsonNode value = value(visit);
    return check(visit, value, value.isNumber(), "number");
  }

  private JsonNode value(Visit visit) {
    try {
      return jsonata.value(ExpressionView.of(visit));
    } catch (JsonataFailure failure) {
      throw evaluationFailure(visit, failure);
    }
  }

  private JsonNode check(Visit visit, JsonNode value, boolean fits, String expected) {
    if (!fits) {
      throw evaluationFailure(visit, jsonata.unexpected(expected, value));
    }
    return value;
  }

  private StateFailure evaluationFailure(Visit visit, JsonataFailure failure) {
    return visit.evaluationFailure(failure.location(field), failure.cause(field));
  }
}
