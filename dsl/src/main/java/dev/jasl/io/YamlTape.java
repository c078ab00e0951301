package dev.jasl.io;

import com.fasterxml.jackson.core.JsonToken;
import dev.jasl.diagnostic.Code;
import dev.jasl.diagnostic.Position;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** All tokens of a YAML text one behind the other, so that an alias is a copy of a stretch of them. Copies have a bound in all. */
final class YamlTape {
  private static final int BRACKETS = 2;

  private final List<YamlToken> tokens = new ArrayList<>();
  private int read;
  private int copied;

  /** The tokens of one value. */
  record Stretch(int from, int to) {}

  int end() {
    return tokens.size();
  }

  void write(YamlToken token) {
    tokens.add(token);
  }

  /** The next token that nobody has read; empty if there is none yet. */
  Optional<YamlToken> poll() {
    return read < tokens.size() ? Optional.of(tokens.get(read++)) : Optional.empty();
  }

  boolean isMapping(Stretch stretch) {
    return tokens.get(stretch.from()).kind() == JsonToken.START_OBJECT;
  }

  /** @param remark for the first token; those of the copied ones are said already */
  void copy(Stretch stretch, Position at, @Nullable Remark remark) throws BrokenTextException {
    for (int i = stretch.from(); i < stretch.to(); i++) {
      spend(tokens.get(i), at);
      tokens.add(tokens.get(i).with(i == stretch.from() ? remark : null));
    }
  }

  /** Copies those members of a mapping that another lacks. */
  void merge(Stretch mapping, YamlFrame into, Position at) throws BrokenTextException {
    int i = mapping.from() + 1;
    while (i < mapping.to() - 1) {
      int end = endOfValue(i + 1);
      boolean lacking = into.lacks(tokens.get(i).text());
      for (; i < end; i++) {
        spend(tokens.get(i), at);
        if (lacking) {
          tokens.add(tokens.get(i).with(null));
        }
      }
    }
  }

  private int endOfValue(int begin) {
    int depth = 0;
    int i = begin;
    do {
      JsonToken kind = tokens.get(i).kind();
      depth += kind.isStructStart() ? 1 : kind.isStructEnd() ? -1 : 0;
      i++;
    } while (depth > 0);
    return i;
  }

  private void spend(YamlToken token, Position at) throws BrokenTextException {
    copied += token.text().length() + BRACKETS;
    if (copied > DefinitionReader.MAX_LENGTH) {
      throw BrokenTextException.of(
          Code.DEFINITION_TOO_LARGE,
          at,
          "Aliases stand for more than " + DefinitionReader.MAX_LENGTH + " characters",
          "move parts of the definition to state machines of their own");
    }
  }
}
