package dev.jasl.validate.variables;

import java.util.LinkedHashSet;
import java.util.Set;

/** The names behind dollar signs in a text: all that an expression can name, and perhaps some that it does not. */
final class DollarNames {
  private DollarNames() {}

  static Set<String> in(String text) {
    Set<String> names = new LinkedHashSet<>();
    int dollar = text.indexOf('$');
    while (dollar >= 0) {
      int end = dollar + 1;
      while (end < text.length() && isPart(text.charAt(end))) {
        end++;
      }
      if (end > dollar + 1) {
        names.add(text.substring(dollar + 1, end));
      }
      dollar = text.indexOf('$', end);
    }
    return names;
  }

  private static boolean isPart(char unit) {
    return Character.isUnicodeIdentifierPart(unit) || unit == '_' || Character.isSurrogate(unit);
  }
}
