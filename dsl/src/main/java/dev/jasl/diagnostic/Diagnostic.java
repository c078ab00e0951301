package dev.jasl.diagnostic;

import java.util.Objects;
import java.util.Optional;

/**
 * One finding: what is wrong, where, and, as the hint, what would be right.
 *
 * @param code stable, for tests and suppressions; it also decides the severity
 * @param location where in the definition
 * @param message one sentence without a full stop, with the offending value in quotes
 * @param hint the smallest change that mends it, where one is known
 */
public record Diagnostic(Code code, Location location, String message, Optional<String> hint) {
  public Diagnostic {
    Objects.requireNonNull(code, "code");
    Objects.requireNonNull(location, "location");
    Objects.requireNonNull(message, "message");
    Objects.requireNonNull(hint, "hint");
  }

  /** A finding for which no remedy is known. */
  public static Diagnostic of(Code code, Location location, String message) {
    return new Diagnostic(code, location, message, Optional.empty());
  }

  /** A finding with its remedy. */
  public static Diagnostic of(Code code, Location location, String message, String hint) {
    return new Diagnostic(code, location, message, Optional.of(hint));
  }

  /** ERROR or WARNING, as the code decides. */
  public Severity severity() {
    return code.severity();
  }

  /** Whether the service refuses a definition for this. */
  public boolean refusedByService() {
    return severity() == Severity.ERROR && code.service().isPresent();
  }

  /** The same finding with its place in the text. */
  public Diagnostic at(Position position) {
    return new Diagnostic(code, location.at(position), message, hint);
  }

  /** Message and hint in one. */
  public String text() {
    return hint.map(remedy -> withoutStop() + "; " + remedy).orElse(message);
  }

  /** One line: {@code ERROR TRANSITION_TARGET_MISSING /States/Ship/Next: no state "Shp" in this scope; did you mean "Ship"?} */
  @Override
  public String toString() {
    return severity() + " " + code + " " + location + ": " + text();
  }

  /** Some of the service's messages end in a full stop, which nothing can follow. */
  private String withoutStop() {
    return message.endsWith(".") ? message.substring(0, message.length() - 1) : message;
  }
}
