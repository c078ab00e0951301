package dev.jasl.diagnostic;

import java.util.List;

/** A definition has errors. The message lists every finding, one a line, each with place, code and remedy. */
public final class InvalidDefinitionException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient List<Diagnostic> diagnostics;

  /** With every finding, warnings too. */
  public InvalidDefinitionException(List<Diagnostic> diagnostics) {
    super(text(diagnostics));
    this.diagnostics = List.copyOf(diagnostics);
  }

  /** Every finding, warnings too, in the order of the message. */
  public List<Diagnostic> diagnostics() {
    return diagnostics;
  }

  private static String text(List<Diagnostic> diagnostics) {
    StringBuilder text = new StringBuilder(
        diagnostics.size() == 1
            ? "1 finding in the definition:"
            : diagnostics.size() + " findings in the definition:");
    for (Diagnostic found : diagnostics) {
      text.append("\n  ").append(found);
    }
    return text.toString();
  }
}
