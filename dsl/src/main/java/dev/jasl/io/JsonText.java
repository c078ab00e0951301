package dev.jasl.io;

import com.fasterxml.jackson.databind.JsonNode;
import dev.jasl.diagnostic.Validated;

/**
 * Reads any JSON text strictly and reports all that is wrong with it, each with line and column.
 *
 * <p>A decimal number is kept with value and scale; the text of the literal is not. Numbers beyond the range of a double, and those of
 * more than 1,000 characters, are reported and become their literal as a string, so that nobody computes with them.
 */
public final class JsonText {
  private JsonText() {}

  /**
   * Never throws. There is no value when the text breaks off, is not JSON at some place, or is nested more than 1,000 deep. There are
   * a value and findings when a key stands twice (the last one wins), a number is out of range, a string holds half a character, or
   * something follows the value.
   */
  public static Validated<JsonNode> read(String text) {
    return new TextReading(TextFormat.JSON.tokens(text)).run();
  }
}
