package dev.jasl.validate.rules;

import dev.jasl.diagnostic.Code;
import dev.jasl.diagnostic.Diagnostic;
import dev.jasl.diagnostic.Validated;
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
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * One definition in a file, {@code <code>/<name>.asl.json} or {@code .asl.yaml}, and beside it in {@code <name>.diagnostics} all that is to be found in it,
 * one finding a line; nothing where the definition is right. It is checked for a STANDARD machine, or for an EXPRESS one when its name
 * ends in {@code .express}.
 */
record Fixture(Path file) {
  private static final Path ROOT = Path.of("src/test/resources/dev/jasl/validate/rules");
  private static final Pattern SUFFIX = Pattern.compile("\\.asl\\.(json|yaml)$");

  /** Every fixture there is, ordered by code and name. */
  static List<Fixture> all() {
    try (Stream<Path> files = Files.walk(ROOT)) {
      return files
          .filter(file -> SUFFIX.matcher(file.toString()).find())
          .sorted()
          .map(Fixture::new)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The code that the fixture is about: it has such findings, or is a near miss. */
  Code code() {
    return Code.valueOf(file.getName(file.getNameCount() - 2).toString());
  }

  String name() {
    return SUFFIX.matcher(file.getFileName().toString()).replaceAll("");
  }

  String text() {
    return read(file);
  }

  List<String> expected() {
    return read(diagnostics()).lines().toList();
  }

  List<String> found() {
    return findings().stream().map(Diagnostic::toString).toList();
  }

  Validated<Definition> read() {
    return DefinitionReader.read(text(), TextFormat.of(file.toString(), text()));
  }

  /** What the reader finds, then what the rules find in what was read. */
  List<Diagnostic> findings() {
    Validated<Definition> read = read();
    List<Diagnostic> all = new ArrayList<>(read.diagnostics());
    Profile profile = name().endsWith(".express") ? Profile.EXPRESS : Profile.STANDARD;
    read.value()
        .map(definition -> Validator.validate(definition, profile, Shapes.none()))
        .ifPresent(all::addAll);
    return all;
  }

  @Override
  public String toString() {
    return code() + "/" + name();
  }

  private Path diagnostics() {
    return file.resolveSibling(name() + ".diagnostics");
  }

  private static String read(Path path) {
    try {
      return Files.readString(path);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
