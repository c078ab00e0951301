package dev.jasl.io;

import dev.jasl.diagnostic.Code;
import org.yaml.snakeyaml.reader.StreamReader;

/** Finds characters that YAML does not have, before its parser stumbles over them. */
final class YamlCharacters {
  private YamlCharacters() {}

  /** @throws BrokenTextException at the first */
  static void check(String text, TextLines lines) throws BrokenTextException {
    for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
      int character = text.codePointAt(i);
      if (Character.getType(character) == Character.SURROGATE) {
        throw BrokenTextException.of(
            Code.JSON_LONE_SURROGATE,
            lines.atUnit(i),
            "\"\\u%04X\" is one half of a character, and the other half is missing"
                .formatted(character));
      }
      if (!StreamReader.isPrintable(character)) {
        throw BrokenTextException.of(
            Code.JSON_SYNTAX,
            lines.atUnit(i),
            "The character with code %d cannot stand in YAML".formatted(character),
            "write \"\\u%04X\", in double quotes".formatted(character));
      }
    }
  }
}
