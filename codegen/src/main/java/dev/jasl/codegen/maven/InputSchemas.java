package dev.jasl.codegen.maven;

import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;

/**
 * Which definition has which schema of its input. A definition is named by its path from the project's folder, with {@code /}, or by the name
 * of its file alone where no other has that name.
 */
final class InputSchemas {
  private final Map<Path, String> schemas = new HashMap<>();

  private InputSchemas() {}

  /**
   * Finds the definition that is meant by each name.
   *
   * @param configured schemas by definitions
   * @param base the project's folder
   * @throws IllegalArgumentException if a name is that of no definition or of several, with what would be right
   */
  static InputSchemas of(Properties configured, Path base, Collection<Path> definitions) {
    InputSchemas found = new InputSchemas();
    for (String name : new TreeSet<>(configured.stringPropertyNames())) {
      found.schemas.put(definition(name, base, definitions), configured.getProperty(name));
    }
    return found;
  }

  /** The file of the schema, relative to the project's folder. */
  Optional<String> of(Path definition) {
    return Optional.ofNullable(schemas.get(definition));
  }

  private static Path definition(String name, Path base, Collection<Path> definitions) {
    List<Path> exact =
        definitions.stream().filter(file -> path(base, file).equals(name)).toList();
    List<Path> meant = exact.isEmpty()
        ? definitions.stream().filter(file -> file.endsWith(name)).toList()
        : exact;
    if (meant.size() != 1) {
      throw new IllegalArgumentException(objection(name, base, meant, definitions));
    }
    return meant.get(0);
  }

  private static String objection(
      String name, Path base, List<Path> meant, Collection<Path> definitions) {
    return meant.isEmpty()
        ? "there is no definition %s; there are %s".formatted(name, paths(base, definitions))
        : "%s may be any of %s; name it by its path, in <property><name>…</name><value>…</value></property>"
            .formatted(name, paths(base, meant));
  }

  private static Set<String> paths(Path base, Collection<Path> files) {
    Set<String> paths = new TreeSet<>();
    files.forEach(file -> paths.add(path(base, file)));
    return paths;
  }

  private static String path(Path base, Path file) {
    return base.relativize(file).toString().replace('\\', '/');
  }
}
