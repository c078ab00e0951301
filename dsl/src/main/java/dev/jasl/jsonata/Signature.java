package dev.jasl.jsonata;

import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What a function takes and gives, in JSONata's notation: one symbol for each parameter, {@code ?} behind one that may be left out,
 * {@code -} behind one that is else taken from the context, {@code +} behind one that may be repeated.
 *
 * @see <a href="https://docs.jsonata.org/embedding-extending#function-signature-syntax">Function signature syntax</a>
 */
final class Signature {
  private static final Pattern PARAMETER = Pattern.compile("(\\([a-z]+\\)|[a-z])(<[^>]*>)?[-?+]?");

  private static final Map<Character, String> WORDS = Map.of(
      's', "text", 'n', "number", 'b', "boolean", 'a', "array", 'o', "object", 'f', "function");

  private final List<String> parameters;
  private final String result;

  Signature(String text) {
    int colon = text.lastIndexOf(':');
    int end = colon < 0 ? text.length() - 1 : colon;
    this.parameters = PARAMETER
        .matcher(text.substring(1, end))
        .results()
        .map(MatchResult::group)
        .toList();
    this.result = colon < 0 ? "x" : text.substring(colon + 1, text.length() - 1);
  }

  List<String> parameters() {
    return parameters;
  }

  String result() {
    return result;
  }

  /** Parameters behind {@code -} and {@code ?} need no argument. */
  int fewest() {
    return (int) parameters.stream()
        .filter(parameter -> !parameter.endsWith("-") && !parameter.endsWith("?"))
        .count();
  }

  int most() {
    return parameters.stream().anyMatch(parameter -> parameter.endsWith("+"))
        ? Integer.MAX_VALUE
        : parameters.size();
  }

  /** For messages: {@code (text, number[, number])}. */
  String words() {
    return parameters.stream()
        .map(Signature::word)
        .collect(Collectors.joining("", "(", ")"))
        .replace("(, ", "(")
        .replace("([, ", "([");
  }

  private static String word(String parameter) {
    String word = parameter
        .replaceAll("<[^>]*>|[-?+()]", "")
        .chars()
        .mapToObj(symbol -> WORDS.getOrDefault((char) symbol, "value"))
        .collect(Collectors.joining(" or "));
    return parameter.endsWith("?")
        ? "[, " + word + "]"
        : ", " + word + (parameter.endsWith("+") ? "..." : "");
  }

  /**
   * The first argument that does not fit, counted from 1; 0 if all do.
   *
   * @param kinds one letter for each argument, as in a signature; {@code m} for an undefined one
   */
  int mismatch(String kinds) {
    StringBuilder pattern = new StringBuilder();
    int good = 0;
    for (String parameter : parameters) {
      Matcher matcher =
          Pattern.compile(pattern.append(letters(parameter)).toString()).matcher(kinds);
      if (!matcher.lookingAt()) {
        return good + 1;
      }
      good = matcher.end();
    }
    return good == kinds.length() ? 0 : good + 1;
  }

  /** What a parameter takes, as a regular expression over the letters of arguments. */
  private static String letters(String parameter) {
    String plain = parameter.replaceAll("<[^>]*>", "");
    char last = plain.charAt(plain.length() - 1);
    String occurs = last == '-' ? "?" : last == '?' || last == '+' ? String.valueOf(last) : "";
    String symbols = plain.replaceAll("[-?+()]", "");
    return switch (symbols) {
          case "a", "x" -> "[asnblfom]";
          case "j" -> "[asnblom]";
          case "f" -> "f";
          default -> "[" + symbols + "m]";
        }
        + occurs;
  }
}
