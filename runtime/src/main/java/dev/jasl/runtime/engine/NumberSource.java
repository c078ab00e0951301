package dev.jasl.runtime.engine;

import com.fasterxml.jackson.databind.JsonNode;
import dev.jasl.path.JsonPath;
import java.math.BigDecimal;

/** Where a whole number comes from: {@code TimeoutSeconds} and the like. */
sealed interface NumberSource {
  long value(Visit visit);

  record Fixed(long number) implements NumberSource {
    @Override
    public long value(Visit visit) {
      return number;
    }
  }

  /**
   * By a path into the effective input.
   *
   * @param field as errors name it: {@code TimeoutSecondsPath}
   */
  record ByPath(String field, Selection inputPath, JsonPath path) implements NumberSource {
    @Override
    public long value(Visit visit) {
      return integer(visit, found(visit));
    }

    /** What stands there. */
    JsonNode found(Visit visit) {
      PathView view = visit.viewOf(inputPath.of(visit, visit.input()).json());
      JsonNode found = path.find(view);
      if (found.isMissingNode()) {
        throw visit.runtimeFailure("Invalid path '%s' : %s".formatted(path, path.whyMissing(view)));
      }
      return found;
    }

    /** A number that is written as text counts too: a recording shows it. */
    private long integer(Visit visit, JsonNode found) {
      if (found.isInt() || found.isLong()) {
        return found.longValue();
      }
      try {
        return new BigDecimal(text(found)).longValueExact();
      } catch (ArithmeticException | NumberFormatException none) {
        throw malformed(visit, found, "integer");
      }
    }

    static String text(JsonNode found) {
      return found.isValueNode() ? found.asText() : found.toString();
    }

    /** @param kind of number that it should be */
    StateFailure malformed(Visit visit, JsonNode found, String kind) {
      return visit.runtimeFailure("The %s field refers to value \"%s\" which is not a valid %s: %s"
          .formatted(field, text(found), kind, path));
    }
  }

  record ByExpression(FieldExpression expression) implements NumberSource {
    @Override
    public long value(Visit visit) {
      return expression.integer(visit);
    }
  }
}
