package dev.jasl.runtime.engine;

import java.util.ArrayList;
import java.util.List;

/**
 * The pattern of {@code StringMatches}: {@code *} stands for any characters, {@code \*} for a star, {@code \\} for a backslash. Looks
 * for each part once, from left to right, so that no pattern takes longer than its length times that of the text.
 *
 * @param parts what stands between the stars; at least one
 */
record Glob(List<String> parts) {
  Glob(String text) {
    this(parts(text));
  }

  boolean matches(String text) {
    String first = parts.get(0);
    if (parts.size() == 1) {
      return text.equals(first);
    }
    String last = parts.get(parts.size() - 1);
    int from = first.length();
    int end = text.length() - last.length();
    if (from > end || !text.startsWith(first) || !text.endsWith(last)) {
      return false;
    }
    for (String part : parts.subList(1, parts.size() - 1)) {
      int found = text.indexOf(part, from);
      from = found + part.length();
      if (found < 0 || from > end) {
        return false;
      }
    }
    return true;
  }

  private static List<String> parts(String text) {
    List<String> parts = new ArrayList<>();
    StringBuilder part = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '*') {
        parts.add(part.toString());
        part.setLength(0);
      } else if (c == '\\' && i + 1 < text.length() && isEscapable(text.charAt(i + 1))) {
        i++;
        part.append(text.charAt(i));
      } else {
        part.append(c);
      }
    }
    parts.add(part.toString());
    return List.copyOf(parts);
  }

  private static boolean isEscapable(char c) {
    return c == '*' || c == '\\';
  }
}
