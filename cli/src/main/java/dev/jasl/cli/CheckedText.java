package dev.jasl.cli;

import dev.jasl.diagnostic.Diagnostic;
import dev.jasl.diagnostic.Severity;
import dev.jasl.diagnostic.Validated;
import dev.jasl.io.DefinitionReader;
import dev.jasl.io.TextFormat;
import dev.jasl.io.TextPositions;
import dev.jasl.model.Definition;
import dev.jasl.shape.Shapes;
import dev.jasl.validate.Profile;
import dev.jasl.validate.Validator;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine;

/**
 * A definition's text and all that is to be said about it.
 *
 * @param name as the user gave it
 * @param definition empty if nothing sensible could be read
 * @param diagnostics in the order of the text
 */
record CheckedText(
    String name, String text, Optional<Definition> definition, List<Diagnostic> diagnostics) {

  static CheckedText of(String name, String text, Profile profile) {
    TextFormat format = TextFormat.of(name, text);
    Validated<Definition> reading = DefinitionReader.read(text, format);
    List<Diagnostic> found = new ArrayList<>(reading.diagnostics());
    reading
        .value()
        .map(definition -> Validator.validate(definition, profile, Shapes.none()))
        .ifPresent(found::addAll);
    List<Diagnostic> inOrder = TextPositions.inOrder(TextPositions.locate(text, format, found));
    return new CheckedText(name, text, reading.value(), inOrder);
  }

  /** The service's verdict. */
  boolean refusedByService() {
    return diagnostics.stream().anyMatch(Diagnostic::refusedByService);
  }

  /**
   * The definition, if the service would take it: what comes of anything else would be fiction. Otherwise prints what is wrong.
   *
   * @param done what is not done with a definition that the service refuses
   * @throws CommandFailure if it does
   */
  Definition accepted(CommandLine commandLine, String done) {
    if (!refusedByService()) {
      return definition.orElseThrow();
    }
    new FindingText(commandLine.getErr(), commandLine.getColorScheme().ansi()).print(this);
    throw new CommandFailure(name + ": the service refuses this definition, so it is not " + done);
  }

  long count(Severity severity) {
    return diagnostics.stream().filter(found -> found.severity() == severity).count();
  }
}
