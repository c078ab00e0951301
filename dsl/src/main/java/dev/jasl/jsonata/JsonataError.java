package dev.jasl.jsonata;

import com.dashjoin.jsonata.JException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An error that our own functions and bounds raise inside the library, which lets only its own kind through. */
final class JsonataError extends JException {
  private static final long serialVersionUID = 1L;

  private final @Nullable String ownCode;
  private final String text;
  private final @Nullable UUID internal;

  JsonataError(@Nullable String code, String text) {
    this(code, text, null);
  }

  private JsonataError(@Nullable String code, String text, @Nullable UUID internal) {
    super(text);
    this.ownCode = code;
    this.text = text;
    this.internal = internal;
  }

  /** What the service has no words for. */
  static JsonataError internal(UUID id) {
    return new JsonataError(null, id.toString(), id);
  }

  /** An argument of the wrong type, or one too many; counted from 1. */
  static JsonataError argument(int position, String function) {
    return new JsonataError(
        "T0410",
        "Argument %d of function \"%s\" does not match function signature"
            .formatted(position, function));
  }

  static JsonataError outOfTime() {
    return new JsonataError(null, "Expression evaluation timeout: Check for infinite loop");
  }

  static JsonataError outOfMemory() {
    return new JsonataError(
        null, "Expression evaluation memory limit exceeded: Check for excessive memory usage");
  }

  static JsonataError tooDeep() {
    return new JsonataError(
        null,
        "Stack overflow error: Check for non-terminating recursive function. Consider rewriting as tail-recursive.");
  }

  JsonataResult result() {
    return internal == null
        ? new JsonataResult.Failed(ownCode, text)
        : new JsonataResult.Internal(internal);
  }
}
