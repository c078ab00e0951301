package dev.jasl.io;

import dev.jasl.diagnostic.Diagnostic;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** A text, token by token. */
interface Tokens {
  /**
   * The next token, or null at the end.
   *
   * @throws BrokenTextException if the text cannot be read past this place
   */
  @Nullable
  Token next() throws IOException;

  /** The finding, without its position, that something follows the value. */
  Diagnostic trailing();
}
