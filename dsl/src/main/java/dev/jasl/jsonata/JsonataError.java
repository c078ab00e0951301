package dev.jasl.jsonata;

import com.dashjoin.jsonata.JException;
import org.jspecify.annotations.Nullable;

/** An error that our own functions and bounds raise inside the library, which lets only its own kind through. */
final class JsonataError extends JException {
  private static final long serialVersionUID = 1L;

  private final @Nullable String ownCode;
  private final String text;

  JsonataError(@Nullable String code, String text) {
    super(text);
    this.ownCode = code;
    this.text = text;
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

  JsonataResult.Failed result() {
    return new JsonataResult.Failed(ownCode, text);
  }
}
