package dev.jasl.io;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.io.JsonEOFException;
import dev.jasl.diagnostic.Code;
import dev.jasl.diagnostic.Diagnostic;
import dev.jasl.diagnostic.Location;
import dev.jasl.diagnostic.Position;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A JSON text as its parser sees it; also the token at which the parser stands. */
final class JsonTokens implements Tokens, Token {
  private final JsonParser parser;

  JsonTokens(String text) {
    try {
      this.parser = JsonFormat.parser(text);
    } catch (IOException impossible) {
      throw new UncheckedIOException("reading from a string", impossible);
    }
  }

  @Override
  public @Nullable Token next() throws IOException {
    try {
      return parser.nextToken() == null ? null : this;
    } catch (JsonProcessingException broken) {
      throw broken(broken);
    }
  }

  @Override
  public JsonToken kind() {
    return parser.currentToken();
  }

  @Override
  public String text() throws IOException {
    try {
      return parser.getText();
    } catch (JsonProcessingException broken) {
      throw broken(broken);
    }
  }

  @Override
  public Position position() {
    return JsonFormat.position(parser);
  }

  @Override
  public Optional<Remark> remark() {
    return Optional.empty();
  }

  @Override
  public Diagnostic trailing() {
    return Diagnostic.of(
        Code.JSON_SYNTAX,
        Location.root(),
        "Something follows the end of the JSON value",
        "end the text at its closing bracket");
  }

  private static BrokenTextException broken(JsonProcessingException broken) {
    var found = broken.getLocation();
    Position position = new Position(found.getLineNr(), found.getColumnNr());
    if (broken instanceof JsonEOFException) {
      return BrokenTextException.premature(position);
    }
    String message = SyntaxMessage.of(broken.getOriginalMessage());
    Code code = message.contains("surrogate") ? Code.JSON_LONE_SURROGATE : Code.JSON_SYNTAX;
    return BrokenTextException.of(code, position, message);
  }
}
