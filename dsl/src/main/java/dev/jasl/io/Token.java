package dev.jasl.io;

import com.fasterxml.jackson.core.JsonToken;
import dev.jasl.diagnostic.Position;
import java.io.IOException;
import java.util.Optional;

/** One step of a text: a bracket, a key or a value, and where it stands. Good until the next one is asked for. */
interface Token {
  JsonToken kind();

  /**
   * A key, the content of a string, or a number's literal.
   *
   * @throws BrokenTextException if it is malformed
   */
  String text() throws IOException;

  Position position();

  /** What is to be said about how it is written, though it can be read. */
  Optional<Remark> remark();
}
