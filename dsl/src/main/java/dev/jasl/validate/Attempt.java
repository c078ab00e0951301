package dev.jasl.validate;

import java.util.Objects;
import java.util.Optional;

/**
 * What became of reading a text: its value, or else why it has none.
 *
 * @param problem in the words of whoever could not read it; empty text when there is a value
 */
public record Attempt<T>(Optional<T> value, String problem) {
  public Attempt {
    Objects.requireNonNull(value, "value");
    Objects.requireNonNull(problem, "problem");
  }

  static <T> Attempt<T> succeeded(T value) {
    return new Attempt<>(Optional.of(value), "");
  }

  static <T> Attempt<T> failed(RuntimeException cause) {
    return new Attempt<>(Optional.empty(), String.valueOf(cause.getMessage()));
  }

  public boolean isFailed() {
    return value.isEmpty();
  }
}
