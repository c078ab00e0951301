package dev.jasl.shape.jsonata;

import dev.jasl.jsonata.JsonataFunction;
import java.util.ArrayList;
import java.util.List;

/** Whether arguments can be what a function takes. */
final class ArgumentKinds {
  private static final int MOST_COMBINATIONS = 200;

  private ArgumentKinds() {}

  /** Whether no combination of what the arguments can be fits, so that the call fails for certain. */
  static boolean neverFit(JsonataFunction function, List<Typed> arguments) {
    List<String> combinations = new ArrayList<>(List.of(""));
    for (Typed argument : arguments) {
      String letters = letters(argument);
      if (combinations.size() * letters.length() > MOST_COMBINATIONS) {
        return false;
      }
      List<String> longer = new ArrayList<>();
      for (String combination : combinations) {
        letters.chars().forEach(letter -> longer.add(combination + (char) letter));
      }
      combinations = longer;
    }
    return combinations.stream().noneMatch(function::fits);
  }

  /** Whether an argument is for certain what the first parameter takes, so that it is not taken for the second. */
  static boolean firstFits(JsonataFunction function, Typed argument) {
    String taken = function.parameters().get(0).replaceAll("<[^>]*>|[-?+()]", "");
    return taken.equals("x")
        || taken.equals("a")
        || letters(argument).chars().allMatch(letter -> taken.indexOf(letter) >= 0);
  }

  private static String letters(Typed argument) {
    return argument.isFunction()
        ? "f"
        : Parts.letters(argument.shape()) + (argument.missing() ? "m" : "");
  }
}
