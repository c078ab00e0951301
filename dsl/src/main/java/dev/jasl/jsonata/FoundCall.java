package dev.jasl.jsonata;

import dev.jasl.diagnostic.DidYouMean;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * A call of a function by its name.
 *
 * @param position how many characters of the expression end with the call's opening parenthesis
 */
record FoundCall(String name, int arguments, int position) {
  /** What the table of functions says against it. */
  Optional<String> problem() {
    Optional<JsonataFunction> function = JsonataFunction.named(name);
    if (function.isEmpty()) {
      return Optional.of("there is no function $" + name + remedy());
    }
    return function
        .filter(known -> !known.accepts(arguments))
        .map(known -> "$%s takes other arguments than these %d: %s"
            .formatted(name, arguments, known.usage()));
  }

  private String remedy() {
    if (name.equals("eval")) {
      return " in Step Functions; $parse reads JSON";
    }
    List<String> names =
        Arrays.stream(JsonataFunction.values()).map(JsonataFunction::plainName).toList();
    return DidYouMean.closest(name, names)
        .map(near -> "; did you mean $" + near + "?")
        .orElse("");
  }
}
