package dev.jasl.cdk;

import dev.jasl.diagnostic.Diagnostic;
import dev.jasl.dsl.LogicalName;
import dev.jasl.dsl.StateMachine;
import dev.jasl.io.DefinitionReader;
import dev.jasl.io.TextFormat;
import dev.jasl.model.Definition;
import dev.jasl.shape.Shapes;
import dev.jasl.validate.Profile;
import dev.jasl.validate.Validator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Where a definition comes from, and what is known of it there.
 *
 * @param definition none if the text could not be read at all
 * @param declared the logical names that the fluent API knows; bare definitions declare none
 * @param validation says all that there is to say of it as a machine of a type
 */
record Source(
    Optional<Definition> definition,
    List<LogicalName> declared,
    Function<Profile, List<Diagnostic>> validation) {

  static Source of(StateMachine<?> machine) {
    return new Source(
        Optional.of(machine.definition()),
        machine.logicalNames(),
        profile -> machine.findings(profile, Shapes.none()));
  }

  static Source of(Definition definition) {
    return new Source(
        Optional.of(definition),
        List.of(),
        profile -> Validator.validate(definition, profile, Shapes.none()));
  }

  static Source ofJson(String text) {
    return of(text, TextFormat.JSON);
  }

  private static Source of(String text, TextFormat format) {
    return new Source(
        DefinitionReader.read(text, format).value(),
        List.of(),
        profile -> Validator.validate(text, format, profile, Shapes.none()).diagnostics());
  }

  static Source ofFile(Path file) {
    try {
      String text = Files.readString(file);
      return of(text, TextFormat.of(file.toString(), text));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the definition in " + file, e);
    }
  }

  /** All findings about the definition as a machine of this type. */
  List<Diagnostic> findings(Profile profile) {
    return validation.apply(profile);
  }
}
