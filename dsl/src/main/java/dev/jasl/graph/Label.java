package dev.jasl.graph;

import java.util.ArrayList;
import java.util.List;

/** Makes labels that can be read: no control characters, no endless texts, no long lines. */
final class Label {
  private static final int LONGEST = 90;
  private static final int WIDTH = 28;

  /** A word is broken only where it is longer than this. */
  private static final int LONGEST_WORD = 40;

  private Label() {}

  /** A text in lines, cut where it is too long. */
  static List<String> of(String text) {
    return of(text, WIDTH);
  }

  /** @param width so many characters a line, but for those of a word that is longer */
  static List<String> of(String text, int width) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : shortened(clean(text)).split(" ", -1)) {
      if (line.length() > 0 && line.length() + word.length() >= width) {
        lines.add(line.toString());
        line.setLength(0);
      }
      line.append(line.length() == 0 ? "" : " ").append(lastPart(word, lines));
    }
    lines.add(line.toString());
    return lines;
  }

  /** A word that would fill lines of its own is broken; what is left of it begins the next. */
  private static String lastPart(String word, List<String> lines) {
    String left = word;
    while (left.length() > LONGEST_WORD) {
      int end = breakIn(left);
      lines.add(left.substring(0, end));
      left = left.substring(end);
    }
    return left;
  }

  /** Any white space is one blank; what cannot be shown is a replacement character. */
  static String clean(String text) {
    StringBuilder clean = new StringBuilder();
    text.codePoints().forEach(character -> clean.appendCodePoint(shown(character)));
    return clean.toString().strip().replaceAll(" {2,}", " ");
  }

  static String shortened(String text) {
    return text.codePointCount(0, text.length()) <= LONGEST
        ? text
        : text.substring(0, text.offsetByCodePoints(0, LONGEST - 1)).replaceAll("[ ,]+$", "") + "…";
  }

  private static int shown(int character) {
    if (Character.isWhitespace(character) || Character.isSpaceChar(character)) {
      return ' ';
    }
    return switch (Character.getType(character)) {
      case Character.CONTROL, Character.FORMAT, Character.SURROGATE, Character.UNASSIGNED -> 0xFFFD;
      default -> character;
    };
  }

  /** Behind a mark within the word, or else behind whatever fits. */
  private static int breakIn(String word) {
    for (int end = LONGEST_WORD; end > WIDTH / 3; end--) {
      if (":./-_,".indexOf(word.charAt(end - 1)) >= 0) {
        return end;
      }
    }
    return Character.isLowSurrogate(word.charAt(LONGEST_WORD)) ? LONGEST_WORD + 1 : LONGEST_WORD;
  }
}
