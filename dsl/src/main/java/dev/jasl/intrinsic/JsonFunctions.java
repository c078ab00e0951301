package dev.jasl.intrinsic;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.io.IOException;
import java.util.regex.Pattern;

/** Functions between JSON and its text. */
final class JsonFunctions {
  private static final ObjectReader READER = JsonMapper.builder()
      .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
      .enable(
          DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS,
          DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
      .build()
      .readerFor(JsonNode.class);

  private static final Pattern SOURCE =
      Pattern.compile("\\[Source: .*?; line: (\\d+), column: (\\d+)\\]");

  private JsonFunctions() {}

  static JsonNode parse(Arguments arguments, Randomness random) {
    String text = arguments.text(0);
    if (text.isBlank()) {
      return NullNode.getInstance();
    }
    try {
      return READER.readTree(text);
    } catch (MismatchedInputException more) {
      throw arguments.failure("argument 1 is not JSON: there is more behind the value");
    } catch (IOException malformed) {
      throw arguments.failure(
          "argument 1 is not JSON: " + firstLine(String.valueOf(malformed.getMessage())));
    }
  }

  /** Without the parser's words for a source that it does not show. */
  private static String firstLine(String message) {
    String line = message.lines().findFirst().orElse(message);
    return SOURCE.matcher(line).replaceAll("line $1, column $2");
  }

  static JsonNode write(Arguments arguments, Randomness random) {
    return TextNode.valueOf(text(arguments.value(0)));
  }

  /** JSON without blanks. */
  static String text(JsonNode value) {
    return Decimals.asDoubles(value).toString();
  }

  static JsonNode merge(Arguments arguments, Randomness random) {
    ObjectNode merged = arguments.object(0).objectNode();
    merged.setAll(arguments.object(0));
    merged.setAll(arguments.object(1));
    return merged;
  }
}
