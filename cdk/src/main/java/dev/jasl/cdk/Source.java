package dev.jasl.cdk;

import dev.jasl.diagnostic.Diagnostic;
import dev.jasl.diagnostic.Validated;
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
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Where a definition comes from, and what is known of it there.
 *
 * @param definition none if the text could not be read at all
 * @param declared the logical names that the fluent API knows; bare definitions declare none
 * @param found what reading or building has found
 * @param built whether the fluent API has validated it already, with more knowledge than there is here
 */
record Source(
    Optional<Definition> definition,
    List<LogicalName> declared,
    List<Diagnostic> found,
    boolean built) {

  static Source of(StateMachine<?> machine) {
    return new Source(
        Optional.of(machine.definition()), machine.logicalNames(), machine.findings(), true);
  }

  static Source of(Definition definition) {
    return new Source(Optional.of(definition), List.of(), List.of(), false);
  }

  static Source ofJson(String text) {
    return of(text, TextFormat.JSON);
  }

  private static Source of(String text, TextFormat format) {
    Validated<Definition> read = DefinitionReader.read(text, format);
    return new Source(read.value(), List.of(), read.diagnostics(), false);
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
    List<Diagnostic> all = new ArrayList<>(found);
    definition.ifPresent(machine -> all.addAll(validated(machine, profile)));
    return List.copyOf(all);
  }

  /** The fluent API has validated a Standard machine, so that only what another type adds is new. */
  private List<Diagnostic> validated(Definition machine, Profile profile) {
    List<Diagnostic> findings =
        new ArrayList<>(Validator.validate(machine, profile, Shapes.none()));
    if (built) {
      findings.removeAll(Validator.validate(machine, Profile.STANDARD, Shapes.none()));
    }
    return findings;
  }
}
