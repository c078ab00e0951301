package dev.jasl.runtime.data;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;

/** Reads values out of JSON as everywhere in here: decimals keep value and scale, and depth and length are bounded. */
final class JsonData {
  private static final JsonMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
          .streamReadConstraints(StreamReadConstraints.builder()
              .maxNestingDepth(1_000)
              .maxNumberLength(1_000)
              .build())
          .build())
      .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
      .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
      .build();
  private static final ObjectReader WHOLE_TEXT =
      MAPPER.reader().with(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

  private JsonData() {}

  static JsonParser parser(InputStream text) throws IOException {
    return MAPPER.createParser(text);
  }

  /** The value that begins at the parser's token. */
  static JsonNode value(JsonParser parser) throws IOException {
    JsonNode value = parser.readValueAsTree();
    return checked(value);
  }

  /** The one value in a text. */
  static JsonNode value(String text) throws IOException {
    return checked(WHOLE_TEXT.readTree(text));
  }

  /** Nobody can compute with numbers beyond the range of a double, and trying to is expensive. */
  private static JsonNode checked(JsonNode value) {
    if (value.isBigDecimal() && Double.isInfinite(value.doubleValue())) {
      throw new ItemReadingException("A number is out of range: " + value);
    }
    value.forEach(JsonData::checked);
    return value;
  }
}
