package dev.jasl.jsonata;

import static dev.jasl.jsonata.CorrectedFunctions.function;

import com.dashjoin.jsonata.Jsonata.JFunction;
import java.nio.charset.CharacterCodingException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Functions of texts that the library answers differently from the reference. */
final class CorrectedTexts {
  private static final int LONGEST = (int) JsonataBounds.SERVICE.bytes();

  static final Map<String, JFunction> ALL = Map.ofEntries(
      function("substring", "<s-nn?:s>", CorrectedTexts::substring),
      function("substringBefore", "<s-s:s>", CorrectedTexts::substringBefore),
      function("substringAfter", "<s-s:s>", CorrectedTexts::substringAfter),
      function("pad", "<s-ns?:s>", CorrectedTexts::pad),
      url("encodeUrl", UrlText.WHOLE::encode),
      url("encodeUrlComponent", UrlText.COMPONENT::encode),
      url("decodeUrl", UrlText.WHOLE::decode),
      url("decodeUrlComponent", UrlText.COMPONENT::decode));

  private CorrectedTexts() {}

  /** Characters are code points; the library cuts pairs of surrogates in two. */
  private static @Nullable Object substring(List<?> arguments) {
    if (!(Call.argument(arguments, 0) instanceof String text)) {
      return null;
    }
    int length = text.codePointCount(0, text.length());
    Object second = Call.argument(arguments, 1);
    long given = second == null ? 0 : Call.towardsZero(second, 2, "substring");
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
    Object second = Call.argument(arguments, 1);
    long width = second == null ? 0 : Call.towardsZero(second, 2, "pad");
    String filler =
        Call.argument(arguments, 2) instanceof String given && !given.isEmpty() ? given : " ";
    long missing = Math.abs(width) - text.codePointCount(0, text.length());
    if (missing > LONGEST) {
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

  /** All of the text, if what is looked for is undefined or not there. */
  private static @Nullable Object substringBefore(List<?> arguments) {
    int at = found(arguments);
    return at < 0 ? Call.argument(arguments, 0) : text(arguments, 0).substring(0, at);
  }

  /** Likewise. */
  private static @Nullable Object substringAfter(List<?> arguments) {
    int at = found(arguments);
    return at < 0
        ? Call.argument(arguments, 0)
        : text(arguments, 0).substring(at + text(arguments, 1).length());
  }

  private static int found(List<?> arguments) {
    return arguments.size() < 2 || Call.argument(arguments, 0) == null || arguments.get(1) == null
        ? -1
        : text(arguments, 0).indexOf(text(arguments, 1));
  }

  private static String text(List<?> arguments, int index) {
    return (String) arguments.get(index);
  }

  /** What is done to the text of a URL. */
  private interface Recoding {
    String of(String text) throws CharacterCodingException;
  }

  private static Map.Entry<String, JFunction> url(String name, Recoding recoding) {
    return function(name, "<s-:s>", arguments -> recoded(name, recoding, arguments));
  }

  private static @Nullable Object recoded(String name, Recoding recoding, List<?> arguments) {
    Object text = Call.argument(arguments, 0);
    try {
      return text == null ? null : recoding.of((String) text);
    } catch (CharacterCodingException malformed) {
      throw new JsonataError(
          "D3140",
          "Malformed URL passed to $%s(): %s".formatted(name, CorrectedFunctions.quoted(text)));
    }
  }
}
