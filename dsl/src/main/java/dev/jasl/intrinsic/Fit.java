package dev.jasl.intrinsic;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Whether a value fits a parameter. The checker asks for literals, the evaluator for every argument. */
final class Fit {
  private Fit() {}

  /** What is wrong with this argument, or null. */
  static @Nullable String problem(IntrinsicFunction function, int position, JsonNode value) {
    Parameter parameter = function.parameter(position);
    if (!parameter.kind().accepts(value)) {
      return "argument %d must be %s, but is %s"
          .formatted(position + 1, parameter.kind(), describe(value));
    }
    if (!parameter.choices().isEmpty() && !parameter.choices().contains(value)) {
      return "argument %d must be %s, but is %s".formatted(position + 1, listed(parameter), value);
    }
    if (isTooSmall(parameter, value)) {
      return "argument %d must be at least %d, but is %s"
          .formatted(position + 1, parameter.least(), value);
    }
    int length = length(parameter, value);
    return length <= parameter.maxCharacters()
        ? null
        : "argument %d has %d characters, but at most %d are allowed"
            .formatted(position + 1, length, parameter.maxCharacters());
  }

  /** Halves are rounded up, as the function itself does. */
  private static boolean isTooSmall(Parameter parameter, JsonNode value) {
    return parameter.least() != Integer.MIN_VALUE
        && value.isNumber()
        && value.doubleValue() < parameter.least() - 0.5;
  }

  private static int length(Parameter parameter, JsonNode value) {
    if (parameter.maxCharacters() == Integer.MAX_VALUE) {
      return 0;
    }
    return value.isTextual() ? value.textValue().length() : value.toString().length();
  }

  private static String listed(Parameter parameter) {
    String all =
        parameter.choices().stream().map(JsonNode::toString).collect(Collectors.joining(", "));
    return parameter.choices().size() == 1 ? all : "one of " + all;
  }

  private static String describe(JsonNode value) {
    return value.isContainerNode()
        ? "an " + value.getNodeType().name().toLowerCase(Locale.ROOT)
        : value.toString();
  }
}
