package dev.jasl.expr;

import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/**
 * A regular expression in JSONata's notation.
 *
 * @param text with slashes around it, and flags: {@code /[0-9]+/i}
 */
record RegexText(String text) {
  private static final int KNOWN_FLAGS = Pattern.CASE_INSENSITIVE | Pattern.MULTILINE;
  private static final String ANYTHING = "[\\s\\S]*";
  private static final String END = "(?![\\s\\S])";

  /**
   * A pattern of Java.
   *
   * @throws IllegalArgumentException for an empty pattern and for flags that JSONata does not have
   */
  static RegexText of(Pattern pattern) {
    if (pattern.pattern().isEmpty()) {
      throw new IllegalArgumentException("JSONata has no empty regular expression");
    }
    if ((pattern.flags() & ~KNOWN_FLAGS) != 0) {
      throw new IllegalArgumentException(
          "JSONata knows no flags but CASE_INSENSITIVE and MULTILINE");
    }
    String flags = ((pattern.flags() & Pattern.CASE_INSENSITIVE) == 0 ? "" : "i")
        + ((pattern.flags() & Pattern.MULTILINE) == 0 ? "" : "m");
    return new RegexText("/" + slashes(pattern.pattern()) + "/" + flags);
  }

  /** What a wildcard pattern of a Choice matches: {@code *} is anything, {@code \*} and {@code \\} are themselves. */
  static RegexText ofWildcard(String wildcard) {
    StringBuilder regex = new StringBuilder("/^");
    for (int i = 0; i < wildcard.length(); i++) {
      char character = wildcard.charAt(i);
      if (character == '*' && i < wildcard.length() - 1) {
        regex.append(ANYTHING);
      } else if (character != '*') {
        i += escapes(wildcard, i) ? 1 : 0;
        regex.append(plain(wildcard.charAt(i)));
      }
    }
    return new RegexText(regex.append(isOpen(wildcard) ? "/" : END + "/").toString());
  }

  /** One of these characters. */
  static RegexText oneOf(String characters) {
    StringBuilder regex = new StringBuilder("/[");
    characters.chars().forEach(character -> regex.append(inClass((char) character)));
    return new RegexText(regex.append("]/").toString());
  }

  /** A text as a wildcard pattern that matches nothing else. */
  static String escapedWildcard(String text) {
    return text.replace("\\", "\\\\").replace("*", "\\*");
  }

  /** For tests and for evaluating: the pattern in Java's notation. */
  Pattern pattern() throws PatternSyntaxException {
    int end = text.lastIndexOf('/');
    String flags = text.substring(end + 1);
    return Pattern.compile(
        text.substring(1, end),
        (flags.contains("i") ? Pattern.CASE_INSENSITIVE : 0)
            | (flags.contains("m") ? Pattern.MULTILINE : 0));
  }

  /** Whether it ends with a star that is one. */
  private static boolean isOpen(String wildcard) {
    boolean open = false;
    for (int i = 0; i < wildcard.length(); i++) {
      open = wildcard.charAt(i) == '*';
      i += escapes(wildcard, i) ? 1 : 0;
    }
    return open;
  }

  private static boolean escapes(String wildcard, int at) {
    return wildcard.charAt(at) == '\\'
        && at + 1 < wildcard.length()
        && "*\\".indexOf(wildcard.charAt(at + 1)) >= 0;
  }

  /** JSONata counts brackets to find the end of an expression, so these are written as numbers. */
  private static String plain(char character) {
    return ".*+?^$|/".indexOf(character) >= 0
        ? "\\" + character
        : "()[]{}\\".indexOf(character) >= 0 ? number(character) : writable(character);
  }

  private static String inClass(char character) {
    return "()[]{}\\/^-&".indexOf(character) >= 0 ? number(character) : writable(character);
  }

  private static String writable(char character) {
    return isUnwritable(character) ? number(character) : String.valueOf(character);
  }

  private static String number(char character) {
    return (character < 0x100 ? "\\x%02x" : "\\u%04x").formatted((int) character);
  }

  private static boolean isUnwritable(char character) {
    return Character.isISOControl(character)
        || Character.isSurrogate(character)
        || character == '\u2028'
        || character == '\u2029';
  }

  /**
   * A slash would end the expression, wherever it stands, and line ends may not stand in it. JSONata counts brackets to find the end,
   * even those in a class of characters.
   */
  private static String slashes(String pattern) {
    StringBuilder regex = new StringBuilder(pattern.length());
    boolean inClass = false;
    for (int i = 0; i < pattern.length(); i++) {
      char character = pattern.charAt(i);
      if (character == '\\' && i + 1 < pattern.length()) {
        regex.append(escaped(pattern.charAt(++i)));
      } else if (character == '/'
          || character < ' '
          || (inClass && "[(){}".indexOf(character) >= 0)) {
        regex.append(number(character));
      } else {
        regex.append(character);
        inClass = character == '[' || (inClass && character != ']');
      }
    }
    return regex.toString();
  }

  private static String escaped(char character) {
    return Character.isLetterOrDigit(character) ? "\\" + character : number(character);
  }
}
