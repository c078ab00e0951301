package dev.jasl.benchmarks;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.jasl.dsl.StateMachine;
import dev.jasl.io.DefinitionWriter;
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

/** From Java to text: {@link SixtyStates} built with validation, written, and, as the limit, its tree written by Jackson. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(2)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class DefinitionBenchmark {
  private final StateMachine<Parcel> machine = SixtyStates.define().build();
  private final JsonNode tree = DefinitionWriter.toJson(machine.definition());
  private final ObjectMapper mapper = new ObjectMapper();

  /**
   * Looks at what is measured, before the clock starts.
   *
   * @throws IllegalStateException if there are not sixty states and a handler, or if Jackson's text is another value
   */
  @Setup
  public void check() throws JsonProcessingException {
    int states = tree.path("States").size();
    if (states != 60 || !mapper.readTree(toJson()).equals(mapper.readTree(jackson()))) {
      throw new IllegalStateException("not the workflow that is to be measured: " + states);
    }
  }

  /** Writes the workflow in Java down, builds it and validates it. */
  @Benchmark
  public StateMachine<?> build() {
    return SixtyStates.define().build();
  }

  /** The same where each JSONata expression is read for the first time, as the first {@code build()} of a process does. */
  @Benchmark
  public StateMachine<?> buildCold(ColdStore store) {
    return SixtyStates.define().build();
  }

  /** Writes a finished machine. */
  @Benchmark
  public String toJson() {
    return machine.toJson();
  }

  /** Writes the same tree with Jackson, indented too. */
  @Benchmark
  public String jackson() throws JsonProcessingException {
    return mapper.writerWithDefaultPrettyPrinter().writeValueAsString(tree);
  }

  /** Writes the same tree with Jackson, in one line. */
  @Benchmark
  public String jacksonCompact() throws JsonProcessingException {
    return mapper.writeValueAsString(tree);
  }
}
