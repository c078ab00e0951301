package dev.jasl.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.jasl.runtime.task.TaskRouter;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class LimitedBenchmarkTest {
  @ParameterizedTest
  @MethodSource("dev.jasl.benchmarks.Measured#limited")
  void handWrittenProgramGivesTheExpectedOutputAndLeavesItsInputAsItIs(LimitedBenchmark benchmark) {
    JsonNode before = benchmark.input().deepCopy();

    benchmark.checkLimit();

    assertThat(benchmark.input()).isEqualTo(before);
  }

  @ParameterizedTest
  @MethodSource("dev.jasl.benchmarks.Measured#limited")
  void handWrittenProgramCallsTasksWithWhatTheEngineCallsThemWith(LimitedBenchmark benchmark) {
    List<JsonNode> byHand = new ArrayList<>();
    benchmark.execute(new NoEvents(byHand::add));

    assertThat(byHand).isEqualTo(callsOfTheEngine(benchmark));
  }

  @ParameterizedTest
  @MethodSource("dev.jasl.benchmarks.Measured#limited")
  void handWrittenProgramListsAsManyEventsAsTheEngineWrites(LimitedBenchmark benchmark) {
    EventList byHand = new EventList(parameters -> {});
    benchmark.execute(byHand);

    assertThat(byHand.events()).hasSameSizeAs(benchmark.jasl().events());
  }

  private static List<JsonNode> callsOfTheEngine(LimitedBenchmark benchmark) {
    List<JsonNode> calls = new ArrayList<>();
    TaskRouter tasks = benchmark.workload().tasks();
    benchmark.workload().check(benchmark.run(call -> {
      calls.add(call.parameters());
      return tasks.handle(call);
    }));
    return calls;
  }
}
