package dev.jasl.benchmarks;

import dev.jasl.diagnostic.Diagnostic;
import dev.jasl.io.DefinitionReader;
import dev.jasl.model.Definition;
import dev.jasl.shape.Shapes;
import dev.jasl.validate.Profile;
import dev.jasl.validate.Validator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** How the time of validation grows with the number of states, for definitions of several forms. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 8, time = 2)
@Measurement(iterations = 5, time = 1)
public class LongDefinitionBenchmark {
  @SuppressWarnings("NullAway.Init") // JMH sets it
  @Param
  private LongForm form;

  @Param({"100", "1000", "10000"})
  private int states;

  @SuppressWarnings("NullAway.Init") // read before anything is measured
  private Definition definition;

  /** Reads the definition, before the clock starts. */
  @Setup
  public void read() {
    definition = DefinitionReader.read(form.of(states)).orThrow();
  }

  /** All layers. */
  @Benchmark
  public List<Diagnostic> validate() {
    return Validator.validate(definition, Profile.STANDARD, Shapes.none());
  }
}
