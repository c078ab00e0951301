package dev.jasl.jsonata;

import com.dashjoin.jsonata.JException;
import java.math.BigDecimal;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The library's errors in the words of JSONata 2.0.6, which the service repeats. The library says "Object" where the reference
 * says "function", knows only two of a text's values, and quotes them where the reference prints JSON.
 */
final class ErrorText {
  private static final String FIRST = "{{1}}";
  private static final String SECOND = "{{2}}";

  private static final Map<String, String> ELEMENT_TYPES = Map.of(
      "a",
      "arrays",
      "b",
      "booleans",
      "f",
      "functions",
      "n",
      "numbers",
      "o",
      "objects",
      "s",
      "strings");

  private ErrorText() {}

  /**
   * The error behind whatever the library threw.
   *
   * @param ids for what broke without an error that the language knows
   */
  static JsonataResult of(Throwable thrown, Evaluation evaluation, Supplier<UUID> ids) {
    JException error = find(thrown);
    if (error instanceof JsonataError own) {
      return own.result();
    }
    FailedCall call = FailedCall.of(evaluation);
    String code = error == null ? null : error.getError();
    int mismatch = code == null || code.equals("T0410") ? call.mismatch() : 0;
    if (mismatch > 0) {
      return JsonataError.argument(mismatch, call.function()).result();
    }
    if (error == null || code == null) {
      JsonataResult.Failed known = UncodedError.of(rootMessage(thrown));
      return known.code() == null ? new JsonataResult.Internal(ids.get()) : known;
    }
    return isCode(code)
        ? new JsonataResult.Failed(code, text(code, error, call))
        : UncodedError.of(code);
  }

  /** The parser's error as an exception of ours. */
  static JsonataSyntaxException syntax(JException error) {
    String code = error.getError();
    boolean known = isCode(code);
    String text = known ? render(code, error.getCurrent(), error.getExpected()) : code;
    return new JsonataSyntaxException(known ? code : null, text, error.getLocation());
  }

  private static @Nullable JException find(@Nullable Throwable thrown) {
    return thrown == null || thrown instanceof JException
        ? (JException) thrown
        : find(thrown.getCause());
  }

  private static String rootMessage(Throwable thrown) {
    return thrown.getCause() == null
        ? String.valueOf(thrown.getMessage())
        : rootMessage(thrown.getCause());
  }

  private static boolean isCode(String text) {
    return text.length() == 5 && text.matches("[A-Z]\\d{4}");
  }

  private static String text(String code, JException error, FailedCall call) {
    Object current = error.getCurrent();
    Object expected = error.getExpected();
    return switch (code) {
      case "T0410" ->
        "Argument %s of function %s does not match function signature"
            .formatted(json(current), json(call.function()));
      case "T0411" ->
        "Context value is not a compatible type with argument %s of function %s"
            .formatted(json(expected), json(call.function()));
      case "T0412" -> notAnArrayOf(String.valueOf(expected), call.function());
      case "T2009" ->
        "The values %s and %s either side of operator %s must be of the same data type"
            .formatted(json(current), json(expected), json(call.operator()));
      case "D1002" -> render(code, expected, null);
      case "D3100" -> render(code, error.getLocation(), null);
      default -> render(code, current, expected);
    };
  }

  /** @param type of the elements, as a letter of JSONata's notation */
  static String notAnArrayOf(String type, String function) {
    return "Argument 1 of function %s must be an array of %s"
        .formatted(json(function), json(ELEMENT_TYPES.get(type)));
  }

  /** Rendering with markers first keeps a value that looks like a part of the text out of the way. */
  private static String render(String code, @Nullable Object first, @Nullable Object second) {
    return JException.msg(code, -1, FIRST, SECOND)
        .replace("Object", "function")
        .replace('"' + FIRST + '"', json(first))
        .replace('"' + SECOND + '"', json(second))
        .replace(FIRST, String.valueOf(first))
        .replace(SECOND, String.valueOf(second));
  }

  private static String json(@Nullable Object value) {
    if (value instanceof String || value instanceof Character) {
      return Quoting.quote(value.toString());
    }
    if (value instanceof Double number && isWrittenInFull(Math.abs(number))) {
      return BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
    }
    try {
      return value == null ? "undefined" : Values.toJson(value).toString();
    } catch (Values.NotJson function) {
      return "undefined";
    }
  }

  /** JavaScript writes an exponent from 1e21 on, and below 1e-6. */
  private static boolean isWrittenInFull(double size) {
    return size >= 1e-6 && size < 1e21;
  }
}
