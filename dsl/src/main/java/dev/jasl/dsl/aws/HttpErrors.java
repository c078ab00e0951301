package dev.jasl.dsl.aws;

import dev.jasl.dsl.ErrorName;
import java.util.List;

/** The errors of calls over HTTP, for {@code on(..)}. */
public final class HttpErrors {
  /** The server could not be reached, or its answer was too long. */
  public static final ErrorName SOCKET = ErrorName.of("States.Http.Socket");

  static final List<String> LIKELY = List.of(
      "States.Http.StatusCode.400",
      "States.Http.StatusCode.401",
      "States.Http.StatusCode.403",
      "States.Http.StatusCode.404",
      "States.Http.StatusCode.409",
      "States.Http.StatusCode.429",
      "States.Http.StatusCode.500",
      "States.Http.StatusCode.503",
      "States.Http.Socket");

  private HttpErrors() {}

  /**
   * An answer with this status.
   *
   * <pre>{@code
   * HttpErrors.status(429).value()
   * // "States.Http.StatusCode.429"
   * }</pre>
   *
   * @throws IllegalArgumentException if it is none that fails a task
   */
  public static ErrorName status(int code) {
    if (code < 300 || code > 599) {
      throw new IllegalArgumentException("a status that fails a task is from 300 to 599: " + code);
    }
    return ErrorName.of("States.Http.StatusCode." + code);
  }
}
