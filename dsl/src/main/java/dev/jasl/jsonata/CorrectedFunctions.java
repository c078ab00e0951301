package dev.jasl.jsonata;

import com.dashjoin.jsonata.Functions;
import com.dashjoin.jsonata.Jsonata.JFunction;
import java.math.BigDecimal;
import java.text.ParseException;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Functions of JSONata that the library answers differently from the service. */
final class CorrectedFunctions {
  private static final int LONGEST_TEXT = (int) JsonataBounds.SERVICE.bytes();

  static final Map<String, JFunction> ALL = Map.ofEntries(
      function("count", "<x:n>", arguments -> count(Call.argument(arguments, 0))),
      function("string", "<x-b?:s>", CorrectedFunctions::string),
      function("number", "<(nsb)-:n>", arguments -> number(Call.argument(arguments, 0))),
      function("parseInteger", "<s-s:n>", CorrectedFunctions::parseInteger),
      function("formatNumber", "<n-so?:s>", CorrectedFunctions::formatNumber),
      function("toMillis", "<s-s?:n>", CorrectedFunctions::toMillis),
      function("sort", "<af?:a>", CorrectedFunctions::sort),
      function("substring", "<s-nn?:s>", CorrectedFunctions::substring),
      function("pad", "<s-ns?:s>", CorrectedFunctions::pad),
      function("decodeUrl", "<s-:s>", arguments -> decodeUrl("decodeUrl", arguments)),
      function(
          "decodeUrlComponent", "<s-:s>", arguments -> decodeUrl("decodeUrlComponent", arguments)));

  private static Map.Entry<String, JFunction> function(
      String name, String signature, Function<List<?>, @Nullable Object> body) {
    return Map.entry(name, new JFunction((input, arguments) -> body.apply(arguments), signature));
  }

  private CorrectedFunctions() {}

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
    try {
      return Functions.dateTimeToMillis((String) text, (String) Call.argument(arguments, 1));
    } catch (DateTimeParseException | ParseException malformed) {
      JsonataResult.Failed known = UncodedError.of(String.valueOf(malformed.getMessage()));
      if (known.code() != null) {
        throw new JsonataError(known.code(), known.message());
      }
      throw new JsonataError(
          "D3110",
          "The argument of the toMillis function must be an ISO 8601 formatted timestamp. Given "
              + quoted(text));
    }
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

  private static @Nullable Object decodeUrl(String name, List<?> arguments) {
    String text = (String) Call.argument(arguments, 0);
    try {
      return name.equals("decodeUrl")
          ? Functions.decodeUrl(text)
          : Functions.decodeUrlComponent(text);
    } catch (IllegalArgumentException malformed) {
      throw new JsonataError(
          "D3140", "Malformed URL passed to $%s(): %s".formatted(name, quoted(text)));
    }
  }

  /** Characters are code points; the library cuts pairs of surrogates in two. */
  private static @Nullable Object substring(List<?> arguments) {
    if (!(Call.argument(arguments, 0) instanceof String text)) {
      return null;
    }
    int length = text.codePointCount(0, text.length());
    long given = Call.towardsZero(Call.argument(arguments, 1), 2, "substring");
    long start = given < 0 ? Math.max(0, length + given) : Math.min(given, length);
    Object third = Call.argument(arguments, 2);
    long room = length - start;
    long end =
        start + (third == null ? room : Math.min(room, Call.towardsZero(third, 3, "substring")));
    return end <= start
        ? ""
        : text.substring(
            text.offsetByCodePoints(0, (int) start), text.offsetByCodePoints(0, (int) end));
  }

  /** The library needs a time that grows with the square of the width. */
  private static @Nullable Object pad(List<?> arguments) {
    if (!(Call.argument(arguments, 0) instanceof String text)) {
      return null;
    }
    long width = Call.towardsZero(Call.argument(arguments, 1), 2, "pad");
    String filler =
        Call.argument(arguments, 2) instanceof String given && !given.isEmpty() ? given : " ";
    long missing = Math.abs(width) - text.codePointCount(0, text.length());
    if (missing > LONGEST_TEXT) {
      throw JsonataError.outOfMemory();
    }
    String padding = missing <= 0 ? "" : repeated(filler, (int) missing);
    return width < 0 ? padding + text : text + padding;
  }

  private static String repeated(String filler, int characters) {
    int[] points = filler.codePoints().toArray();
    StringBuilder text = new StringBuilder(characters);
    for (int i = 0; i < characters; i++) {
      text.appendCodePoint(points[i % points.length]);
    }
    return text.toString();
  }

  private static String quoted(@Nullable Object value) {
    return value instanceof String text ? Quoting.quote(text) : String.valueOf(value);
  }
}
