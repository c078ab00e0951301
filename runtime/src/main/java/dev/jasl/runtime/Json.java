package dev.jasl.runtime;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import org.jspecify.annotations.Nullable;

/** How records become JSON and JSON becomes records: instants as RFC 3339 text, numbers with their value and scale. */
public final class Json {
  private static final ObjectMapper MAPPER = JsonMapper.builder()
      .addModule(new JavaTimeModule())
      .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
      .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
      .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
      .build();

  private Json() {}

  /** A record, list, number or text as JSON; null as JSON's null. */
  public static JsonNode of(@Nullable Object value) {
    return value == null ? JsonNodeFactory.instance.nullNode() : MAPPER.valueToTree(value);
  }

  /**
   * JSON as a value of this class.
   *
   * @throws IllegalArgumentException naming the place, if the JSON is not of that shape
   */
  public static <T> T to(JsonNode json, Class<T> type) {
    try {
      return MAPPER.treeToValue(json, type);
    } catch (JsonProcessingException problem) {
      throw new IllegalArgumentException(
          "not a %s: %s, in %s".formatted(type.getSimpleName(), problem.getOriginalMessage(), json),
          problem);
    }
  }

  /**
   * JSON text as JSON.
   *
   * @throws IllegalArgumentException if it is none
   */
  public static JsonNode parse(String text) {
    try {
      return MAPPER.readTree(text);
    } catch (JsonProcessingException problem) {
      throw new IllegalArgumentException("not JSON: " + problem.getOriginalMessage(), problem);
    }
  }
}
