package dev.jasl.runtime.engine;

import static dev.jasl.runtime.engine.Running.json;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.jasl.io.DefinitionWriter;
import dev.jasl.model.Definition;
import dev.jasl.runtime.history.HistoryEvent;
import dev.jasl.runtime.replay.RecordedHistory;
import dev.jasl.runtime.replay.Replay;
import dev.jasl.runtime.replay.ReplayReport;
import dev.jasl.runtime.task.TaskHandler;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.statistics.Statistics;

/** Whatever the machine, and however often it was redriven: its history is what a replay of it gives. */
class ReplayProperties {
  private static final TaskHandler MOODY = new MoodyTasks(2);

  /** No history says what children of distributed Maps have taken of it. */
  private static final Pattern CHANCE = Pattern.compile("andom|UUID|uuid|FULL");

  /** Here Map Runs take no time, and how many turns of other branches they took, no history says either. */
  private static boolean isRace(String definition) {
    return definition.contains("DISTRIBUTED") && definition.contains("\"Parallel\"");
  }

  @Property(tries = 3_000, seed = "5654611758132637281")
  void aHistoryIsReplayedWithAllItsRedrives(
      @ForAll @Size(max = 120) List<@IntRange(max = 999) Integer> choices,
      @ForAll @IntRange(max = 20) int stoppedAfter) {
    Definition definition = RandomMachine.definition(choices);
    String text = DefinitionWriter.compact(definition);
    Assume.that(!CHANCE.matcher(text).find() && !isRace(text));
    Program program = Program.compile(definition);
    RunParameters parameters = RunParameters.of(json("{'n': 3, 'list': [1, 2, 3]}"))
        .withMaxSteps(60)
        .withStop(new Stop(Duration.ofSeconds(stoppedAfter), null, null));
    Optional<ExecutionResult> ended = ended(program, parameters);
    Assume.that(ended.isPresent());

    ReplayReport report = Replay.of(definition).run(history(ended.orElseThrow()));

    assertThat(report.isSame()).as(report::toString).isTrue();
  }

  /** After two redrives, or as many as it takes. */
  private static Optional<ExecutionResult> ended(Program program, RunParameters parameters) {
    try {
      ExecutionResult result = program.run(parameters, MOODY);
      int redrives = 0;
      while (result.status() != ExecutionStatus.SUCCEEDED && redrives < 2) {
        redrives++;
        result = program.redrive(new Redrive(result, Duration.ofHours(1)), parameters, MOODY);
      }
      Statistics.label("redrives").collect(redrives);
      return Optional.of(result);
    } catch (StepBudgetExceededException endless) {
      return Optional.empty();
    }
  }

  private static RecordedHistory history(ExecutionResult result) {
    ArrayNode events = JsonNodeFactory.instance.arrayNode();
    for (HistoryEvent event : result.events()) {
      events.add(event.toJson());
    }
    return RecordedHistory.of(events);
  }
}
