package dev.jasl.io;

import dev.jasl.diagnostic.Position;
import java.util.Arrays;

/** Finds lines and columns in a text whose parser counts whole characters. Lines end as in JSON: at LF, CR or CR LF. */
final class TextLines {
  private final String text;
  private final int[] starts;

  /** For each character its place in UTF-16; empty where both counts are the same. */
  private final int[] offsets;

  TextLines(String text) {
    this.text = text;
    this.starts = starts(text);
    int characters = text.codePointCount(0, text.length());
    this.offsets = characters == text.length() ? new int[0] : offsets(text, characters);
  }

  /** The place before which so many characters stand. */
  Position at(int characters) {
    int unit = offsets.length == 0 ? characters : offsets[Math.min(characters, offsets.length - 1)];
    return atUnit(Math.min(unit, text.length()));
  }

  /** The place before which so many UTF-16 units stand. */
  Position atUnit(int unit) {
    int found = Arrays.binarySearch(starts, unit);
    int line = found >= 0 ? found : -found - 2;
    return new Position(line + 1, unit - starts[line] + 1);
  }

  private static int[] starts(String text) {
    int[] starts = new int[text.length() + 1];
    int lines = 1;
    for (int i = 0; i < text.length(); i++) {
      char unit = text.charAt(i);
      boolean pair = unit == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n';
      if ((unit == '\n' || unit == '\r') && !pair) {
        starts[lines++] = i + 1;
      }
    }
    return Arrays.copyOf(starts, lines);
  }

  private static int[] offsets(String text, int characters) {
    int[] offsets = new int[characters + 1];
    int unit = 0;
    for (int i = 0; i < characters; i++) {
      offsets[i] = unit;
      unit += Character.charCount(text.codePointAt(unit));
    }
    offsets[characters] = unit;
    return offsets;
  }
}
