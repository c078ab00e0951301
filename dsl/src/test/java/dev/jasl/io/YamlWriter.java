package dev.jasl.io;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLGenerator;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.util.regex.Pattern;

/** Writes JSON as YAML, as tools do that convert definitions. */
enum YamlWriter {
  /** Every string in double quotes. */
  QUOTED,
  /** No quotes where none are needed, and texts of several lines as blocks. */
  PLAIN,
  /** JSON, which is YAML too but for some control characters. */
  FLOW;

  private static final Pattern CONTROL = Pattern.compile("[\\x7f-\\x9f]");
  private static final YAMLMapper WITH_QUOTES = new YAMLMapper();
  private static final YAMLMapper WITHOUT_QUOTES = YAMLMapper.builder()
      .enable(YAMLGenerator.Feature.MINIMIZE_QUOTES)
      .enable(YAMLGenerator.Feature.ALWAYS_QUOTE_NUMBERS_AS_STRINGS)
      .disable(YAMLGenerator.Feature.WRITE_DOC_START_MARKER)
      .build();

  String write(JsonNode json) {
    try {
      return switch (this) {
        case QUOTED -> WITH_QUOTES.writeValueAsString(json);
        case PLAIN -> WITHOUT_QUOTES.writeValueAsString(json);
        case FLOW ->
          CONTROL
              .matcher(JsonPrinter.pretty(json))
              .replaceAll(found -> "\\\\u%04x".formatted((int) found.group().charAt(0)));
      };
    } catch (JsonProcessingException impossible) {
      throw new AssertionError(impossible);
    }
  }
}
