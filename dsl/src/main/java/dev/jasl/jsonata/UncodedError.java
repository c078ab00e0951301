package dev.jasl.jsonata;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An error that the library raises as bare text. The reference has a code for it, and prints the value in the middle as JSON.
 *
 * @param rest behind the value; null where the text holds none
 */
record UncodedError(String code, String text, @Nullable String rest) {
  private static final String PICTURE = " in date/time picture string";

  private static final List<UncodedError> ALL = List.of(
      new UncodedError(
          "D3010", "Second argument of replace function cannot be an empty string", null),
      new UncodedError(
          "D3011", "Fourth argument of replace function must evaluate to a positive number", null),
      new UncodedError(
          "D3130",
          "Formatting or parsing an integer as a sequence starting with ",
          " is not supported by this implementation"),
      new UncodedError(
          "D3131",
          "In a decimal digit pattern, all digits must be from the same decimal group",
          null),
      new UncodedError("D3132", "Unknown component specifier ", PICTURE),
      new UncodedError(
          "D3133",
          "The 'name' modifier can only be applied to months and days in the date/time picture string, not ",
          ""),
      new UncodedError(
          "D3134", "The timezone integer format specifier cannot have more than four digits", null),
      new UncodedError("D3135", "No matching closing bracket ']'" + PICTURE, null),
      new UncodedError(
          "D3136",
          "The date/time picture string is missing specifiers required to parse the timestamp",
          null));

  /** The failure that a text of the library stands for, as it is where the reference has none like it. */
  static JsonataResult.Failed of(String message) {
    for (UncodedError error : ALL) {
      if (error.matches(message)) {
        return new JsonataResult.Failed(error.code, error.rendered(message));
      }
    }
    return new JsonataResult.Failed(null, message);
  }

  private boolean matches(String message) {
    return rest == null
        ? message.equals(text)
        : message.startsWith(text)
            && message.endsWith(rest)
            && message.length() >= text.length() + rest.length();
  }

  private String rendered(String message) {
    return rest == null
        ? text
        : text
            + Quoting.quote(message.substring(text.length(), message.length() - rest.length()))
            + rest;
  }
}
