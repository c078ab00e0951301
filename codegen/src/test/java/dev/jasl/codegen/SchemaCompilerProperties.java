package dev.jasl.codegen;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Map;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.lifecycle.AfterTry;
import org.opentest4j.TestAbortedException;

class SchemaCompilerProperties {
  private Path folder = Path.of("none");

  @Provide
  Arbitrary<Map<String, String>> folders() {
    return RandomSchemas.folders();
  }

  @Property(tries = 8, shrinking = ShrinkingMode.OFF)
  void whateverIsSupportedCompilesWithoutWarnings(@ForAll("folders") Map<String, String> schemas)
      throws Exception {
    GeneratedSources sources = compile(schemas);

    assertThat(new Javac(folder).compile(sources.files())).isEmpty();
  }

  @Property(tries = 50)
  void schemaThatARecordCarriesIsCompleteInItself(@ForAll("folders") Map<String, String> schemas)
      throws IOException {
    String carried = carriedBy(compile(schemas));

    assertThat(carriedBy(compile(Map.of("file-a.schema.json", carried)))).isEqualTo(carried);
  }

  private static String carriedBy(GeneratedSources sources) {
    String source = requireNonNull(sources.files().get("com/example/FileA.java"));
    int from = source.indexOf("\"\"\"") + 4;
    return source.substring(from, source.indexOf("\"\"\"", from)).stripIndent().translateEscapes();
  }

  @AfterTry
  void cleanUp() throws IOException {
    if (Files.exists(folder)) {
      try (Stream<Path> files = Files.walk(folder)) {
        for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(file);
        }
      }
    }
  }

  /** Schemas that give one class twice are refused: those are left out. */
  private GeneratedSources compile(Map<String, String> schemas) throws IOException {
    cleanUp();
    folder = Files.createTempDirectory("schemas");
    SchemaFiles files = new SchemaFiles(folder);
    for (var schema : schemas.entrySet()) {
      files.withText(schema.getKey(), schema.getValue());
    }
    try {
      return files.compile();
    } catch (InvalidSchemasException clash) {
      assertThat(String.valueOf(clash.getMessage()).lines())
          .allMatch(problem -> problem.contains(": gives the class "));
      throw new TestAbortedException("names clash", clash);
    }
  }
}
