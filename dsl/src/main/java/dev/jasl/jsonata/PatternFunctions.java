package dev.jasl.jsonata;

import static dev.jasl.jsonata.CorrectedFunctions.function;

import com.dashjoin.jsonata.Jsonata.JFunction;
import com.dashjoin.jsonata.Utils;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * {@code $match} and {@code $replace}. The library finds one match too many, and takes a text that is looked for, and the one in its
 * place, for regular expressions of Java.
 */
final class PatternFunctions {
  static final Map<String, JFunction> ALL = Map.ofEntries(
      function("match", "<s-f<s:o>n?:a<o>>", PatternFunctions::match),
      function("replace", "<s-(sf)(sf)n?:s>", PatternFunctions::replace));

  private PatternFunctions() {}

  private static @Nullable Object match(List<?> arguments) {
    if (!(Call.argument(arguments, 0) instanceof String text)) {
      return null;
    }
    double limit = limit(arguments, 2, "D3040", "Third argument of match function");
    List<Object> found = Utils.createSequence();
    Matcher matcher = pattern(arguments, "match").matcher(text);
    while (found.size() < limit && next(matcher)) {
      found.add(described(matcher, "index"));
    }
    return found;
  }

  private static @Nullable Object replace(List<?> arguments) {
    if (!(Call.argument(arguments, 0) instanceof String text)) {
      return null;
    }
    if ("".equals(arguments.get(1))) {
      throw new JsonataError(
          "D3010", "Second argument of replace function cannot be an empty string");
    }
    double limit = limit(arguments, 3, "D3011", "Fourth argument of replace function");
    boolean literal = arguments.get(1) instanceof String;
    Matcher matcher = literal
        ? Pattern.compile((String) arguments.get(1), Pattern.LITERAL).matcher(text)
        : pattern(arguments, "replace").matcher(text);
    StringBuilder replaced = new StringBuilder();
    int position = 0;
    for (int count = 0; count < limit && next(matcher); count++) {
      replaced.append(text, position, matcher.start());
      replaced.append(replacement(arguments.get(2), matcher, literal));
      position = matcher.end();
    }
    return replaced.append(text, position, text.length()).toString();
  }

  private static double limit(List<?> arguments, int index, String code, String what) {
    if (!(Call.argument(arguments, index) instanceof Number limit)) {
      return Double.POSITIVE_INFINITY;
    }
    if (limit.doubleValue() < 0) {
      throw new JsonataError(code, what + " must evaluate to a positive number");
    }
    return limit.doubleValue();
  }

  private static Pattern pattern(List<?> arguments, String function) {
    if (arguments.get(1) instanceof Pattern pattern) {
      return pattern;
    }
    throw JsonataError.argument(2, function);
  }

  private static boolean next(Matcher matcher) {
    if (!matcher.find()) {
      return false;
    }
    if (matcher.end() == matcher.start()) {
      throw new JsonataError("D1004", "Regular expression matches zero length string");
    }
    return true;
  }

  private static Map<String, Object> described(MatchResult match, String position) {
    Map<String, Object> described = new LinkedHashMap<>();
    described.put("match", match.group());
    described.put(position, match.start());
    List<Object> groups = new ArrayList<>();
    for (int i = 1; i <= match.groupCount(); i++) {
      groups.add(match.group(i));
    }
    described.put("groups", groups);
    return described;
  }

  private static String replacement(@Nullable Object given, MatchResult match, boolean literal) {
    if (given instanceof String text) {
      return literal ? text : new Substitution(text).of(match);
    }
    if (literal) {
      throw JsonataError.argument(3, "replace");
    }
    Map<String, Object> described = described(match, "start");
    described.put("end", match.end());
    if (Call.applied(given, described) instanceof String text) {
      return text;
    }
    throw new JsonataError(
        "D3012", "Attempted to replace a matched string with a non-string value");
  }
}
