package dev.jasl.runtime.engine;

import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** Makes the tokens by which the outcome of a task is reported. */
final class TokenText {
  private TokenText() {}

  static String next(SeededChance chance) {
    String text = chance.uuid() + "-" + chance.uuid();
    return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.US_ASCII));
  }
}
