package dev.jasl.runtime.statetest;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.Optional;

/**
 * What an operation answers, to hold a mocked result against. Fields that the model does not know pass: the service may have learnt them
 * since.
 *
 * @param shapes of the service, by name
 * @param type of the answer: {@code string}, {@code number}, {@code boolean}, {@code any}, or {@code #} and the name of a shape
 * @param open fields that can hold anything, whatever the model says
 */
record ResponseModel(JsonNode shapes, String type, Iterable<String> open) {
  /** Whether the operation answers with members at all. */
  boolean isObject() {
    return !type.equals("any");
  }

  /** What is wrong first with an object, in the service's words. */
  Optional<String> fault(JsonNode result, boolean strict) {
    return new Check(strict).ofType(type, "", result);
  }

  private final class Check {
    private final boolean strict;

    Check(boolean strict) {
      this.strict = strict;
    }

    private Optional<String> ofType(String type, String field, JsonNode value) {
      return switch (type) {
        case "any" -> Optional.empty();
        case "string" -> kind(value.isTextual(), field, "a string");
        case "number" -> kind(value.isNumber(), field, "a number");
        case "boolean" -> kind(value.isBoolean(), field, "a boolean");
        default -> ofShape(shapes.path(type.substring(1)), field, value);
      };
    }

    private Optional<String> ofShape(JsonNode shape, String field, JsonNode value) {
      String kind = shape.path("is").asText();
      return switch (kind) {
        case "object" ->
          kind(value.isObject(), field, "an object")
              .or(() -> missing(shape, value))
              .or(() -> ofMembers(shape, value));
        case "array" ->
          kind(value.isArray(), field, "an array").or(() -> ofAll(shape, field, value));
        case "map" ->
          kind(value.isObject(), field, "an object").or(() -> ofAll(shape, field, value));
        default -> ofType(kind, field, value).or(() -> outOfBounds(shape, field, value));
      };
    }

    private Optional<String> kind(boolean fits, String field, String expected) {
      return fits ? Optional.empty() : fault(field, "must be " + expected);
    }

    private Optional<String> missing(JsonNode shape, JsonNode value) {
      for (JsonNode required : shape.path("required")) {
        String name = required.asText();
        if (strict
            && !value.has(name)
            && !value.has(shape.path("also").path(name).asText(name))) {
          return Optional.of("Required field '%s' is missing".formatted(name));
        }
      }
      return Optional.empty();
    }

    private Optional<String> ofMembers(JsonNode shape, JsonNode value) {
      for (Map.Entry<String, JsonNode> field : value.properties()) {
        JsonNode type = shape.path("members").path(field.getKey());
        if (type.isTextual() && !isOpen(field.getKey())) {
          Optional<String> fault = ofType(type.textValue(), field.getKey(), field.getValue());
          if (fault.isPresent()) {
            return fault;
          }
        }
      }
      return Optional.empty();
    }

    private boolean isOpen(String field) {
      for (String name : open) {
        if (name.equals(field)) {
          return true;
        }
      }
      return false;
    }

    private Optional<String> ofAll(JsonNode shape, String field, JsonNode values) {
      for (JsonNode value : values) {
        Optional<String> fault = ofType(shape.path("of").asText(), field, value);
        if (fault.isPresent()) {
          return fault;
        }
      }
      return Optional.empty();
    }

    private Optional<String> outOfBounds(JsonNode shape, String field, JsonNode value) {
      if (value.isTextual()) {
        return ofText(shape, field, value);
      }
      if (shape.has("min") && value.decimalValue().compareTo(shape.get("min").decimalValue()) < 0) {
        return fault(field, "is less than the minimum value");
      }
      if (shape.has("max") && value.decimalValue().compareTo(shape.get("max").decimalValue()) > 0) {
        return fault(field, "exceeds the maximum value");
      }
      return Optional.empty();
    }

    private Optional<String> ofText(JsonNode shape, String field, JsonNode value) {
      int length = value.textValue().codePointCount(0, value.textValue().length());
      if (shape.has("enum") && !contains(shape.get("enum"), value)) {
        return fault(field, "is not an expected value");
      }
      if (length < shape.path("min").asLong(0)) {
        return fault(field, "is smaller than the minimum length");
      }
      if (length > shape.path("max").asLong(Long.MAX_VALUE)) {
        return fault(field, "exceeds the maximum length");
      }
      return Optional.empty();
    }

    private static boolean contains(JsonNode constants, JsonNode value) {
      for (JsonNode constant : constants) {
        if (constant.equals(value)) {
          return true;
        }
      }
      return false;
    }

    private static Optional<String> fault(String field, String what) {
      return Optional.of("Field '%s' %s".formatted(field, what));
    }
  }
}
