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
      PathView view = visit.viewOf(inputPath.of(visit, visit.input()).json());
      JsonNode found = path.find(view);
      if (found.isMissingNode()) {
        throw visit.runtimeFailure("Invalid path '%s' : %s".formatted(path, path.whyMissing(view)));
      }
      return integer(visit, found);
    }

    /** A number that is written as text counts too: a recording shows it. */
    private long integer(Visit visit, JsonNode found) {
      if (found.isInt() || found.isLong()) {
        return found.longValue();
      }
      String text = found.isValueNode() ? found.asText() : found.toString();
      try {
        return new BigDecimal(text).longValueExact();
      } catch (ArithmeticException | NumberFormatException none) {
        throw visit.runtimeFailure(
            "The %s field refers to value \"%s\" which is not a valid integer: %s"
                .formatted(field, text, path));
      }
    }
  }

  record ByExpression(FieldExpression expression) implements NumberSource {
    @Override
    public long value(Visit visit) {
      return expression.integer(visit);
    }
  }
}
