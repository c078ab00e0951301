package dev.jasl.dsl;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * The name of an error, for {@code on(..)}, {@code fail(..)} and {@code raises(..)}. Keep those that a workflow uses more than once as
 * constants; {@link States} holds the language's own.
 *
 * @param value as a definition and a history spell it
 */
public record ErrorName(String value) {
  /**
   * A name.
   *
   * @throws IllegalArgumentException if it is blank
   */
  public ErrorName {
    Objects.requireNonNull(value, "value");
    if (value.isBlank()) {
      throw new IllegalArgumentException(
          "the name of an error must not be blank: \"" + value + "\"");
    }
  }

  /**
   * A name of your own or of a service.
   *
   * <pre>{@code
   * fail("Decline", ErrorName.of("PaymentDeclined"), "the card has expired")
   * // {"States": {"Decline": {"Type": "Fail", "Error": "PaymentDeclined", "Cause": "the card has expired"}}}
   * }</pre>
   *
   * @throws IllegalArgumentException if it is blank
   */
  public static ErrorName of(String value) {
    return new ErrorName(value);
  }

  static List<ErrorName> all(ErrorName first, ErrorName... others) {
    return Stream.concat(Stream.of(first), Arrays.stream(others)).toList();
  }

  static List<String> values(List<ErrorName> names) {
    return names.stream().map(ErrorName::value).toList();
  }

  /** As it is spelled. */
  @Override
  public String toString() {
    return value;
  }
}
