package dev.jasl.validate.rules;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.regex.Pattern;

/** Whether a literal was probably meant to be computed. */
final class LooksComputed {
  private static final Pattern PATH = Pattern.compile("\\$\\$?(\\.[\\p{L}_*\\[].*|\\[.*)?");
  private static final Pattern CALL = Pattern.compile("States\\.[A-Z][A-Za-z0-9]*\\(.*\\)\\s*");

  private LooksComputed() {}

  static boolean is(JsonNode value) {
    if (!value.isTextual()) {
      return false;
    }
    String text = value.textValue();
    return text.startsWith("$")
        ? PATH.matcher(text).matches()
        : text.startsWith("States.") && CALL.matcher(text).matches();
  }
}
