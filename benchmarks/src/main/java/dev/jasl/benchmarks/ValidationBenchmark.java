package dev.jasl.benchmarks;

import dev.jasl.diagnostic.Diagnostic;
import dev.jasl.diagnostic.Validated;
import dev.jasl.io.DefinitionReader;
import dev.jasl.io.TextFormat;
import dev.jasl.model.Definition;
import dev.jasl.shape.Shapes;
import dev.jasl.validate.Profile;
import dev.jasl.validate.Validator;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** One definition of median size, another one each time, through all layers of validation. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(2)
@Warmup(iterations = 10, time = 2) // some hundred classes are at work: less does not warm them up
@Measurement(iterations = 5, time = 2)
public class ValidationBenchmark {
  private final List<String> texts =
      SampleDefinitions.ofMedianSize(Path.of(System.getProperty("jasl.conformance", "absent")));
  private final List<Definition> definitions = texts.stream()
      .map(DefinitionReader::read)
      .map(Validated::value)
      .map(read -> read.orElseThrow())
      .toList();
  private int next;

  /**
   * Looks at what is measured, before the clock starts.
   *
   * @throws IllegalStateException if most samples have errors, so that they are no definitions such as people write
   */
  @Setup
  public void check() {
    long wrong = texts.stream().filter(text -> !validated(text).isOk()).count();
    if (texts.isEmpty() || wrong * 2 > texts.size()) {
      throw new IllegalStateException(wrong + " of " + texts.size() + " samples have errors");
    }
  }

  /** Text to findings with their lines, as the command does it. */
  @Benchmark
  public Validated<Definition> readAndValidate() {
    next = (next + 1) % texts.size();
    return validated(texts.get(next));
  }

  /** A definition that has been read, as {@code build()} does it. */
  @Benchmark
  public List<Diagnostic> validate() {
    next = (next + 1) % definitions.size();
    return Validator.validate(definitions.get(next), Profile.STANDARD, Shapes.none());
  }

  private static Validated<Definition> validated(String text) {
    return Validator.validate(text, TextFormat.JSON, Profile.STANDARD, Shapes.none());
  }
}
