package dev.jasl.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import dev.jasl.diagnostic.Severity;
import dev.jasl.diagnostic.Validated;
import dev.jasl.io.DefinitionReader;
import dev.jasl.model.Definition;
import dev.jasl.shape.Shapes;
import dev.jasl.validate.Profile;
import dev.jasl.validate.StateGraph;
import dev.jasl.validate.Validator;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ValidationBenchmarkTest {
  @Test
  void samplesAreDefinitionsWithoutErrors() {
    ValidationBenchmark benchmark = new ValidationBenchmark();

    benchmark.check();

    assertThat(benchmark.readAndValidate().value()).isPresent();
    assertThat(SampleDefinitions.ofMedianSize(Path.of("absent"))).hasSize(3);
  }

  @ParameterizedTest
  @EnumSource
  void longDefinitionsAreRightOnesOfSoManyStates(LongForm form) {
    Validated<Definition> read = DefinitionReader.read(form.of(1_000));

    assertThat(read.diagnostics()).isEmpty();
    assertThat(StateGraph.of(read.orThrow()).states()).hasSizeBetween(1_000, 1_100);
    assertThat(Validator.validate(read.orThrow(), Profile.STANDARD, Shapes.none()))
        .noneMatch(found -> found.severity() == Severity.ERROR);
  }
}
