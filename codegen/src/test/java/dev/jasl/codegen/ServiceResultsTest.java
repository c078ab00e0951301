package dev.jasl.codegen;

import static org.assertj.core.api.Assertions.assertThat;

import dev.jasl.codegen.aws.ServiceResults;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** Module {@code dsl} holds what is generated here. {@code -Djasl.write=true} brings it up to date. */
class ServiceResultsTest {
  private static final Path SCHEMAS = Path.of("src/main/resources/dev/jasl/codegen/aws/results");
  private static final Path SOURCES = Path.of("../dsl/src/main/java");

  @Test
  void committedResultsAreTheGeneratedOnes() throws Exception {
    if (Boolean.getBoolean("jasl.write")) {
      ServiceResults.main(new String[] {SCHEMAS.toString(), SOURCES.toString()});
    }
    GeneratedSources generated =
        new SchemaCompiler(CompilerOptions.of(SCHEMAS, ServiceResults.PACKAGE)).compile();

    assertThat(CommittedSources.of(SOURCES, ServiceResults.PACKAGE)).isEqualTo(generated.files());
  }
}
