package dev.jasl.diagnostic;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What was made of an input, together with all that was found on the way. There may be both a value and errors: a definition with a
 * misspelt field is still read. There is no value when nothing sensible could be made.
 */
public record Validated<T>(Optional<T> value, List<Diagnostic> diagnostics) {
  public Validated {
    Objects.requireNonNull(value, "value");
    diagnostics = List.copyOf(diagnostics);
  }

  /** A value, and what was found; there may be errors too. */
  public static <T> Validated<T> of(T value, List<Diagnostic> diagnostics) {
    return new Validated<>(Optional.of(value), diagnostics);
  }

  /** No value, for these reasons. */
  public static <T> Validated<T> failed(List<Diagnostic> diagnostics) {
    return new Validated<>(Optional.empty(), diagnostics);
  }

  /** Whether there is a value and no finding of severity ERROR. */
  public boolean isOk() {
    return value.isPresent()
        && diagnostics.stream().noneMatch(found -> found.severity() == Severity.ERROR);
  }

  /**
   * The value of an input without errors.
   *
   * @throws InvalidDefinitionException with every finding, if any is an error
   */
  public T orThrow() {
    if (!isOk()) {
      throw new InvalidDefinitionException(diagnostics);
    }
    return value.orElseThrow();
  }
}
