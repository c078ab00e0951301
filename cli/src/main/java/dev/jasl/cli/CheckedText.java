package dev.jasl.cli;

import dev.jasl.diagnostic.Diagnostic;
import dev.jasl.diagnostic.Severity;
import dev.jasl.diagnostic.Validated;
import dev.jasl.io.TextFormat;
import dev.jasl.model.Definition;
import dev.jasl.shape.Shapes;
import dev.jasl.validate.Profile;
import dev.jasl.validate.Suppression;
import dev.jasl.validate.Validator;
import java.util.List;
import java.util.Optional;

/**
 * A definition's text and all that is to be said about it.
 *
 * @param name as the user gave it
 * @param definition empty if nothing sensible could be read
 * @param diagnostics in the order of the text
 * @param suppressed what was found too, but is not to be reported
 */
record CheckedText(
    String name,
    String text,
    Optional<Definition> definition,
    List<Diagnostic> diagnostics,
    List<Diagnostic> suppressed) {

  static CheckedText of(String name, String text, Profile profile) {
    return of(name, text, profile, Shapes.none(), List.of());
  }

  static CheckedText of(
      String name, String text, Profile profile, Shapes shapes, List<Suppression> suppressions) {
    Validated<Definition> checked =
        Validator.validate(text, TextFormat.of(name, text), profile, shapes);
    return new CheckedText(
        name,
        text,
        checked.value(),
        checked.diagnostics().stream()
            .filter(found -> !isCovered(found, suppressions))
            .toList(),
        checked.diagnostics().stream()
            .filter(found -> isCovered(found, suppressions))
            .toList());
  }

  /** The service's verdict, which no suppression changes. */
  boolean refusedByService() {
    return diagnostics.stream().anyMatch(Diagnostic::refusedByService)
        || suppressed.stream().anyMatch(Diagnostic::refusedByService);
  }

  long count(Severity severity) {
    return diagnostics.stream().filter(found -> found.severity() == severity).count();
  }

  private static boolean isCovered(Diagnostic found, List<Suppression> suppressions) {
    return suppressions.stream().anyMatch(each -> each.covers(found));
  }
}
