package dev.jasl.runtime.engine;

import static dev.jasl.runtime.engine.Running.json;
import static org.assertj.core.api.Assertions.assertThat;

import dev.jasl.runtime.history.HistoryEvent;
import dev.jasl.runtime.task.TaskAnswer;
import dev.jasl.runtime.task.TaskHandler;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.statistics.Statistics;

/** Whatever the machine, and wherever it failed or was stopped: a redrive goes on in the same history, and not twice in two ways. */
class RedriveProperties {
  private static final TaskHandler GOOD = call -> TaskAnswer.success(call.parameters());

  @Property(tries = 3_000)
  void aRedriveGoesOnInTheSameHistory(
      @ForAll @Size(max = 120) List<@IntRange(max = 999) Integer> choices,
      @ForAll Schedule schedule,
      @ForAll @IntRange(max = 20) int stoppedAfter) {
    Program program = RandomMachine.of(choices);
    RunParameters parameters = RunParameters.of(json("{'n': 3, 'list': [1, 2, 3]}"))
        .withMaxSteps(200)
        .withSchedule(schedule)
        .withStop(new Stop(Duration.ofSeconds(stoppedAfter), null, null));
    Optional<ExecutionResult> ended = attempt(() -> program.run(parameters, new MoodyTasks(1)))
        .filter(result -> result.status() != ExecutionStatus.SUCCEEDED);
    Assume.that(ended.isPresent());

    Optional<ExecutionResult> redriven = redriven(program, parameters, ended.orElseThrow());

    Statistics.label("redriven")
        .collect(redriven.map(result -> result.status().toString()).orElse("not"))
        .coverage(coverage -> coverage.check("SUCCEEDED").percentage(share -> share > 5));
    assertThat(redriven(program, parameters, ended.orElseThrow())).isEqualTo(redriven);
    redriven.ifPresent(result -> isSound(ended.orElseThrow(), result));
  }

  private static Optional<ExecutionResult> redriven(
      Program program, RunParameters parameters, ExecutionResult ended) {
    RunParameters bounded = parameters.withStop(new Stop(Duration.ofDays(300), null, null));
    return attempt(() -> program.redrive(new Redrive(ended, Duration.ofHours(1)), bounded, GOOD));
  }

  /** Nothing of what enters states without end. */
  private static Optional<ExecutionResult> attempt(Supplier<ExecutionResult> run) {
    try {
      return Optional.of(run.get());
    } catch (StepBudgetExceededException endless) {
      return Optional.empty();
    }
  }

  private static void isSound(ExecutionResult ended, ExecutionResult redriven) {
    List<HistoryEvent> events = redriven.events();
    assertThat(events.subList(0, ended.events().size())).isEqualTo(ended.events());
    for (int i = 0; i < events.size(); i++) {
      assertThat(events.get(i).id()).isEqualTo(i + 1);
      assertThat(events.get(i).previousEventId()).isBetween(0L, (long) i);
    }
  }
}
