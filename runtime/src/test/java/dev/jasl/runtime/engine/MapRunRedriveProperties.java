package dev.jasl.runtime.engine;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.jasl.runtime.data.MemoryS3;
import dev.jasl.runtime.data.S3;
import dev.jasl.runtime.task.TaskAnswer;
import dev.jasl.runtime.task.TaskHandler;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;

/** However often a Map Run fails or is stopped, and wherever: redriven often enough, it gives what it would have given at once. */
class MapRunRedriveProperties {
  /**
   * A distributed Map and what goes wrong in it.
   *
   * @param batch items a child; 0 for one without a batcher
   * @param moods how often each call fails before it succeeds, by the state and the child, over and over
   * @param stop seconds after which the first attempt is stopped
   */
  record Trouble(
      MachineType type,
      int items,
      int atOnce,
      int batch,
      int tolerated,
      List<Integer> moods,
      int stop) {
    Program program(String writer) {
      return Running.program(
          "{'StartAt': 'M', 'States': {'M': {'Type': 'Map', 'End': true, " + writer
              + " 'MaxConcurrency': " + atOnce + ", 'ToleratedFailureCount': " + tolerated
              + (batch == 0 ? "" : ", 'ItemBatcher': {'MaxItemsPerBatch': " + batch + "}")
              + ", 'ItemProcessor': {'ProcessorConfig': {'Mode': 'DISTRIBUTED', 'ExecutionType': '"
              + type
              + "'}, 'StartAt': 'A', 'States': {'A': " + task("'Next': 'B'") + ", 'B': "
              + task("'End': true") + "}}}}}");
    }

    private static String task(String rest) {
      return "{'Type': 'Task', 'Resource': 'arn:aws:states:::sns:publish', " + rest + "}";
    }

    JsonNode input() {
      ArrayNode input = JsonNodeFactory.instance.arrayNode();
      for (int i = 0; i < items; i++) {
        input.add(i);
      }
      return input;
    }

    /** Fails as often as the moods say. */
    TaskHandler handler(Map<String, Integer> calls) {
      return call -> {
        String name = call.state() + call.items();
        int made = calls.merge(name, 1, Integer::sum);
        int mood = moods.get(Math.floorMod(name.hashCode(), moods.size()));
        return (made <= mood
                ? TaskAnswer.failure("Broken", name)
                : TaskAnswer.success(call.parameters()))
            .after(Duration.ofSeconds(mood % 3));
      };
    }
  }

  @Provide
  Arbitrary<Trouble> troubles() {
    return Combinators.combine(
            Arbitraries.of(MachineType.class),
            Arbitraries.integers().between(0, 9),
            Arbitraries.integers().between(0, 3),
            Arbitraries.integers().between(0, 3),
            Arbitraries.integers().between(0, 2),
            Arbitraries.integers().between(0, 3).list().ofMinSize(1).ofMaxSize(8),
            Arbitraries.integers().between(0, 12))
        .as(Trouble::new);
  }

  private static ExecutionResult redrivenToTheEnd(
      Trouble trouble, Program program, RunParameters parameters, Map<String, Integer> calls) {
    TaskHandler handler = trouble.handler(calls);
    ExecutionResult result = program.run(
        parameters.withStop(new Stop(Duration.ofSeconds(trouble.stop()), null, null)), handler);
    int redrives = 0;
    while (result.status() != ExecutionStatus.SUCCEEDED && redrives < 100) {
      redrives++;
      Redrive redrive = new Redrive(result, Duration.ofMinutes(1));
      result = program.redrive(redrive, parameters, handler);
    }
    Statistics.label("redrives").collect(Math.min(redrives, 5));
    assertThat(result.status()).isEqualTo(ExecutionStatus.SUCCEEDED);
    return result;
  }

  @Property(tries = 1_500, edgeCases = EdgeCasesMode.NONE)
  void resultsAreThoseOfARunWithoutTrouble(@ForAll("troubles") Trouble trouble) {
    Program program = trouble.program("");
    RunParameters parameters = RunParameters.of(trouble.input());
    ExecutionResult untroubled =
        program.run(parameters, call -> TaskAnswer.success(call.parameters()));
    Map<String, Integer> calls = new HashMap<>();

    ExecutionResult result = redrivenToTheEnd(trouble, program, parameters, calls);

    MapRunResult run = result.mapRuns().get(0);
    assertThat(result.mapRuns()).hasSize(1);
    assertThat(run.items().total()).isEqualTo(trouble.items());
    assertThat(run.executions().succeeded() + run.executions().failed())
        .isEqualTo(run.executions().total())
        .isEqualTo(untroubled.mapRuns().get(0).executions().total());
    assertThat(run.executions().failed()).isLessThanOrEqualTo(trouble.tolerated());
    JsonNode expected = Objects.requireNonNull(untroubled.output());
    JsonNode given = Objects.requireNonNull(result.output());
    for (int i = 0; i < expected.size(); i++) {
      if (!given.path(i).path("Status").asText().equals("FAILED")) {
        assertThat(given.get(i)).isEqualTo(expected.get(i));
      }
    }
    assertThat(given).hasSameSizeAs(expected);
  }

  @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
  void filesOfAllAttemptsHoldEachChildOnce(@ForAll("troubles") Trouble trouble) {
    MemoryS3 s3 = S3.inMemory().withBucket("out");
    Program program = trouble.program(
        "'ResultWriter': {'Resource': 'arn:aws:states:::s3:putObject', 'Parameters': {'Bucket': 'out'}},");
    RunParameters parameters = RunParameters.of(trouble.input()).withS3(s3);

    ExecutionResult result = redrivenToTheEnd(trouble, program, parameters, new HashMap<>());

    JsonNode output = Objects.requireNonNull(result.output());
    JsonNode manifest =
        Running.json(s3.text("out", output.at("/ResultWriterDetails/Key").asText()));
    MapRunResult.Counts counts = result.mapRuns().get(0).executions();
    List<String> succeeded = names(s3, manifest, "SUCCEEDED");
    List<String> failed = names(s3, manifest, "FAILED");
    assertThat(succeeded).hasSize((int) counts.succeeded());
    assertThat(failed).hasSize((int) counts.failed());
    assertThat(Stream.concat(succeeded.stream(), failed.stream())).doesNotHaveDuplicates();
    assertThat(manifest.at("/ResultFiles/PENDING")).isEmpty();
  }

  private static List<String> names(MemoryS3 s3, JsonNode manifest, String group) {
    ArrayNode records = JsonNodeFactory.instance.arrayNode();
    for (JsonNode file : manifest.at("/ResultFiles/" + group)) {
      Running.json(s3.text("out", file.path("Key").asText())).forEach(records::add);
    }
    return records.findValuesAsText("Name");
  }
}
