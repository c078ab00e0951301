package dev.jasl.shape;

/** The six kinds of JSON value. */
public enum Kind {
  NULL("null"),
  BOOLEAN("a boolean"),
  NUMBER("a number"),
  STRING("a string"),
  ARRAY("an array"),
  OBJECT("an object");

  private final String words;

  Kind(String words) {
    this.words = words;
  }

  @SuppressWarnings("EnumOrdinal") // a place in a set of kinds, never written down
  int bit() {
    return 1 << ordinal();
  }

  /** For messages, with its article: {@code a string}. */
  @Override
  public String toString() {
    return words;
  }
}
