package dev.jasl.jsonata;

import com.dashjoin.jsonata.Functions;
import com.dashjoin.jsonata.Jsonata.JFunction;
import java.math.BigDecimal;
import java.text.ParseException;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Functions of JSONata that the library answers differently from the service. */
final class CorrectedFunctions {
  /** From years on; the library takes less for it. */
  private static final Pattern ISO_8601 = Pattern.compile(
      "\\d{4}(-[01]\\d)*(-[0-3]\\d)*(T[0-2]\\d:[0-5]\\d:[0-5]\\d)*(\\.\\d+)?([+-][0-2]\\d:?[0-5]\\d|Z)?");

  private static final Map<String, JFunction> ALL = Map.ofEntries(
      function("count", "<x:n>", arguments -> count(Call.argument(arguments, 0))),
      function("string", "<x-b?:s>", CorrectedFunctions::string),
      function("number", "<(nsb)-:n>", arguments -> number(Call.argument(arguments, 0))),
      function("parseInteger", "<s-s:n>", CorrectedFunctions::parseInteger),
      function("formatNumber", "<n-so?:s>", CorrectedFunctions::formatNumber),
      function("toMillis", "<s-s?:n>", CorrectedFunctions::toMillis),
      function("sort", "<af?:a>", CorrectedFunctions::sort),
      function("formatInteger", "<n-s:s>", CorrectedFunctions::formatInteger),
      function("error", "<s?:x>", CorrectedFunctions::error),
      function("assert", "<bs?:x>", CorrectedFunctions::assertion));

  static Map.Entry<String, JFunction> function(
      String name, String signature, Function<List<?>, @Nullable Object> body) {
    return Map.entry(name, new JFunction((input, arguments) -> body.apply(arguments), signature));
  }

  private CorrectedFunctions() {}

  /** The function of this name, if it is one of these. */
  static @Nullable JFunction named(String name) {
    return Stream.of(ALL, CorrectedTexts.ALL, PatternFunctions.ALL)
        .map(functions -> functions.get(name))
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(null);
  }

  /** JSON null counts as one value; the library takes it for nothing. */
  private static Object count(@Nullable Object value) {
    return value == null ? 0 : value instanceof List<?> list ? list.size() : 1;
  }

  private static @Nullable Object string(List<?> arguments) {
    Object value = Call.argument(arguments, 0);
    boolean prettify = Boolean.TRUE.equals(Call.argument(arguments, 1));
    return value == null || value instanceof String ? value : new JsonText(prettify).write(value);
  }

  private static @Nullable Object number(@Nullable Object value) {
    try {
      return Functions.number(value);
    } catch (NumberFormatException malformed) {
      throw new JsonataError("D3030", "Unable to cast value to a number: " + quoted(value));
    }
  }

  /** What the picture cannot read is not a number rather than nothing. */
  private static @Nullable Object parseInteger(List<?> arguments) {
    Object text = Call.argument(arguments, 0);
    Object picture = Call.argument(arguments, 1);
    if (text == null) {
      return null;
    }
    try {
      Number parsed = Functions.parseInteger((String) text, (String) picture);
      return parsed == null ? (Object) Double.NaN : parsed;
    } catch (ParseException unsupported) {
      throw new JsonataError(
          "D3130",
          "Formatting or parsing an integer as a sequence starting with %s is not supported by this implementation"
              .formatted(quoted(picture)));
    }
  }

  private static @Nullable Object formatNumber(List<?> arguments) {
    Object number = Call.argument(arguments, 0);
    Object picture = Call.argument(arguments, 1);
    Map<?, ?> options = (Map<?, ?>) Call.argument(arguments, 2);
    if (number == null) {
      return null;
    }
    NumberPicture.check(String.valueOf(picture), options == null ? Map.of() : options);
    // as a decimal, so that a half is rounded as it is written
    return Functions.formatNumber(new BigDecimal(number.toString()), (String) picture, options);
  }

  private static @Nullable Object toMillis(List<?> arguments) {
    Object text = Call.argument(arguments, 0);
    if (text != null
        && Call.argument(arguments, 1) == null
        && !ISO_8601.matcher((String) text).matches()) {
      throw noTimestamp(text);
    }
    try {
      return Functions.dateTimeToMillis((String) text, (String) Call.argument(arguments, 1));
    } catch (DateTimeParseException | ParseException malformed) {
      JsonataResult.Failed known = UncodedError.of(String.valueOf(malformed.getMessage()));
      if (known.code() != null) {
        throw new JsonataError(known.code(), known.message());
      }
      throw noTimestamp(text);
    }
  }

  private static JsonataError noTimestamp(@Nullable Object text) {
    return new JsonataError(
        "D3110",
        "The argument of the toMillis function must be an ISO 8601 formatted timestamp. Given "
            + quoted(text));
  }

  private static @Nullable Object sort(List<?> arguments) {
    Object list = Call.argument(arguments, 0);
    Object isBehind = Call.argument(arguments, 1);
    return list instanceof List<?> elements && isBehind != null
        ? new StableSort(isBehind).sorted(elements)
        : Functions.sort(comparable((List<?>) list), null);
  }

  private static @Nullable List<?> comparable(@Nullable List<?> list) {
    if (list == null
        || list.size() < 2
        || list.stream().allMatch(Number.class::isInstance)
        || list.stream().allMatch(String.class::isInstance)) {
      return list;
    }
    throw new JsonataError(
        "D3070",
        "The single argument form of the sort function can only be applied to an array of strings or an array of numbers."
            + "  Use the second argument to specify a comparison function");
  }

  /** A fraction is left out downwards. */
  private static @Nullable Object formatInteger(List<?> arguments) {
    Object number = Call.argument(arguments, 0);
    return number == null
        ? null
        : Functions.formatInteger(
            Math.floor(((Number) number).doubleValue()), (String) Call.argument(arguments, 1));
  }

  private static Object error(List<?> arguments) {
    throw new JsonataError("D3137", message(arguments, 0, "$error() function evaluated"));
  }

  private static @Nullable Object assertion(List<?> arguments) {
    if (Boolean.TRUE.equals(Call.argument(arguments, 0))) {
      return null;
    }
    throw new JsonataError("D3141", message(arguments, 1, "$assert() statement failed"));
  }

  private static String message(List<?> arguments, int index, String otherwise) {
    return Call.argument(arguments, index) instanceof String text && !text.isEmpty()
        ? text
        : otherwise;
  }

  static String quoted(@Nullable Object value) {
    return value instanceof String text ? Quoting.quote(text) : String.valueOf(value);
  }
}
