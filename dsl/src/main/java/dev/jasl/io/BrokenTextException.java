package dev.jasl.io;

import dev.jasl.diagnostic.Code;
import dev.jasl.diagnostic.Position;
import java.io.IOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A text cannot be read past some place; it never leaves this package. */
final class BrokenTextException extends IOException {
  private static final long serialVersionUID = 1L;

  private final Code code;
  private final transient Position position;
  private final boolean premature;
  private final @Nullable String hint;

  private BrokenTextException(
      Code code, Position position, String message, boolean premature, @Nullable String hint) {
    super(message);
    this.code = code;
    this.position = position;
    this.premature = premature;
    this.hint = hint;
  }

  static BrokenTextException of(Code code, Position position, String message) {
    return new BrokenTextException(code, position, message, false, null);
  }

  static BrokenTextException of(Code code, Position position, String message, String hint) {
    return new BrokenTextException(code, position, message, false, hint);
  }

  /** The text ends before its value does; whoever knows what is open says it. */
  static BrokenTextException premature(Position position) {
    return new BrokenTextException(Code.JSON_SYNTAX, position, "", true, null);
  }

  Code code() {
    return code;
  }

  Position position() {
    return position;
  }

  String message() {
    return String.valueOf(getMessage());
  }

  boolean premature() {
    return premature;
  }

  Optional<String> hint() {
    return Optional.ofNullable(hint);
  }
}
