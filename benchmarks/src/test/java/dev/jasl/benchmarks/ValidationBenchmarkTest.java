package dev.jasl.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import dev.jasl.diagnostic.Severity;
import dev.jasl.diagnostic.Validated;
import dev.jasl.io.DefinitionReader;
import dev.jasl.model.Definition;
import dev.jasl.shape.Shapes;
import dev.jasl.validate.Profile;
import dev.jasl.validate.Validator;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class ValidationBenchmarkTest {
  @Test
  void samplesAreDefinitionsWithoutErrors() {
    ValidationBenchmark benchmark = new ValidationBenchmark();

    benchmark.check();

    assertThat(benchmark.readAndValidate().value()).isPresent();
    assertThat(SampleDefinitions.ofMedianSize(Path.of("absent"))).hasSize(3);
  }

  @Test
  void longDefinitionIsARightOneOfSoManyStates() {
    Validated<Definition> read = DefinitionReader.read(LongDefinition.of(1_000));

    assertThat(read.diagnostics()).isEmpty();
    assertThat(read.orThrow().scope().states()).hasSize(1_000);
    assertThat(Validator.validate(read.orThrow(), Profile.STANDARD, Shapes.none()))
        .noneMatch(found -> found.severity() == Severity.ERROR);
  }
}
