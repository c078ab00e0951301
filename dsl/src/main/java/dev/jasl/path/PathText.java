package dev.jasl.path;

/** The text of a path and how far it has been read. */
final class PathText {
  /** More brackets, parentheses and negations within each other could be too much for the stack of a reader. */
  private static final int DEEPEST = 100;

  private final String text;
  private int at;

  PathText(String text) {
    this.text = text.stripTrailing();
  }

  int at() {
    return at;
  }

  boolean isAtEnd() {
    return at == text.length();
  }

  /** The character to be read next; there must be one. */
  char next() {
    return text.charAt(at);
  }

  boolean isNext(char character) {
    return at < text.length() && text.charAt(at) == character;
  }

  /** The code point to be read next; there must be one. */
  int nextCodePoint() {
    return text.codePointAt(at);
  }

  void skip(int characters) {
    at += characters;
  }

  void skipBlanks() {
    while (isNext(' ')) {
      at++;
    }
  }

  /** Reads up to the first of these characters, or to the end. */
  String readUntil(String ends) {
    int start = at;
    while (at < text.length() && ends.indexOf(text.charAt(at)) < 0) {
      at++;
    }
    return text.substring(start, at);
  }

  String since(int start) {
    return text.substring(start, at);
  }

  /**
   * Reads a name in quotes, the opening one included. A backslash is a character like any other, but keeps a quote in the
   * name that does not end it.
   */
  String readQuoted() {
    char quote = next();
    StringBuilder name = new StringBuilder();
    for (at++; at < text.length(); at++) {
      if (text.charAt(at) == quote) {
        at++;
        return name.toString();
      }
      if (text.charAt(at) == '\\' && isQuoteWithin(at + 1, quote)) {
        at++;
      }
      name.append(text.charAt(at));
    }
    throw error(at, "ends inside a quoted name", "a closing " + quote);
  }

  private boolean isQuoteWithin(int position, char quote) {
    int next = position + 1;
    return next < text.length()
        && text.charAt(position) == quote
        && text.charAt(next) != ']'
        && text.charAt(next) != ',';
  }

  /** Reads what a bracket holds and its end; brackets, parentheses and quoted texts in it are passed over. */
  String readBracketed() {
    int start = at;
    int depth = 0;
    int negations = 0;
    for (; at < text.length(); at++) {
      char character = text.charAt(at);
      negations = character == '!' ? negations + 1 : character == ' ' ? negations : 0;
      requireShallow(depth + negations);
      if (character == '\'' || character == '"') {
        at = closingQuote();
      } else if (character == '[' || character == '(') {
        depth++;
      } else if (depth > 0 && (character == ']' || character == ')')) {
        depth--;
      } else if (character == ']') {
        return text.substring(start, at++).strip();
      }
    }
    throw error(at, "ends inside a bracket", "\"]\"");
  }

  private void requireShallow(int depth) {
    if (depth > DEEPEST) {
      throw error(at, "nests more than " + DEEPEST + " deep", "a filter with fewer levels");
    }
  }

  private int closingQuote() {
    for (int i = at + 1; i < text.length(); i++) {
      if (text.charAt(i) == '\\') {
        i++;
      } else if (text.charAt(i) == text.charAt(at)) {
        return i;
      }
    }
    throw error(text.length(), "ends inside a quoted text", "a closing " + text.charAt(at));
  }

  PathSyntaxException error(String problem, String expected) {
    return error(at, problem, expected);
  }

  PathSyntaxException error(int position, String problem, String expected) {
    int column = position + 1;
    return new PathSyntaxException(
        "\"%s\" %s at column %d; expected %s".formatted(text, problem, column, expected), column);
  }
}
