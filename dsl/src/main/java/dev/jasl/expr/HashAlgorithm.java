package dev.jasl.expr;

/** The algorithms of {@code $hash} and {@code States.Hash}. */
public enum HashAlgorithm {
  MD5("MD5"),
  SHA_1("SHA-1"),
  SHA_256("SHA-256"),
  SHA_384("SHA-384"),
  SHA_512("SHA-512");

  private final String text;

  HashAlgorithm(String text) {
    this.text = text;
  }

  /** As the functions are told. */
  String text() {
    return text;
  }
}
