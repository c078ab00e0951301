package dev.jasl.benchmarks;

import com.fasterxml.jackson.databind.JsonNode;
import dev.jasl.runtime.engine.ExecutionResult;
import dev.jasl.runtime.engine.MachineType;
import dev.jasl.runtime.engine.Program;
import dev.jasl.runtime.engine.Quotas;
import dev.jasl.runtime.engine.RunParameters;
import dev.jasl.runtime.task.TaskHandler;
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

/**
 * Time of one execution of a workload in virtual time, from parsed input to output. The program is compiled beforehand. There is one
 * subclass for each workload, named for it.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(2)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public abstract class WorkloadBenchmark {
  private final Workload workload;
  private final Program program;
  private final TaskHandler tasks;
  private final RunParameters recorded;
  private final RunParameters unrecorded;

  WorkloadBenchmark(Workload workload) {
    this(workload, Quotas.of(MachineType.STANDARD));
  }

  /** @param quotas that the run has to keep to, where it cannot keep to the service's */
  WorkloadBenchmark(Workload workload, Quotas quotas) {
    this.workload = workload;
    program = Program.compile(workload.definition());
    tasks = workload.tasks();
    recorded = RunParameters.of(workload.input()).withQuotas(quotas);
    unrecorded = recorded.withoutHistory();
  }

  /**
   * Runs both ways once, before the clock starts.
   *
   * @throws IllegalStateException if the output is not the expected one, or if a history that is asked for is not there
   */
  @Setup
  public void checkEngine() {
    ExecutionResult result = jasl();
    workload.check(result);
    if (result.events().isEmpty()) {
      throw new IllegalStateException(workload.name() + ": the recorded run has no history");
    }
    workload.check(jaslUnrecorded());
  }

  /** As the engine runs unless told otherwise: with the history recorded. */
  @Benchmark
  public ExecutionResult jasl() {
    return run(tasks);
  }

  /** As {@link #jasl}, with tasks answered by somebody else. */
  final ExecutionResult run(TaskHandler handler) {
    return program.run(recorded, handler);
  }

  /** Without a history. */
  @Benchmark
  public ExecutionResult jaslUnrecorded() {
    return program.run(unrecorded, tasks);
  }

  final Workload workload() {
    return workload;
  }

  final JsonNode input() {
    return workload.input();
  }
}
