package dev.jasl.io;

import com.fasterxml.jackson.core.JsonToken;
import dev.jasl.diagnostic.Position;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A token of YAML, in JSON's terms.
 *
 * @param begin how many characters stand before it
 */
record YamlToken(JsonToken kind, String text, int begin, TextLines lines, Optional<Remark> remark)
    implements Token {
  static YamlToken of(JsonToken kind, String text, int begin, TextLines lines) {
    return new YamlToken(kind, text, begin, lines, Optional.empty());
  }

  YamlToken with(@Nullable Remark said) {
    return new YamlToken(kind, text, begin, lines, Optional.ofNullable(said));
  }

  @Override
  public Position position() {
    return lines.at(begin);
  }
}
