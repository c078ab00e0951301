package dev.jasl.runtime.engine;

import static dev.jasl.runtime.engine.Running.json;
import static org.assertj.core.api.Assertions.assertThat;

import dev.jasl.runtime.history.HistoryEvent;
import dev.jasl.runtime.task.TaskAnswer;
import dev.jasl.runtime.task.TaskCall;
import dev.jasl.runtime.task.TaskHandler;
import java.time.Duration;
import java.util.List;
import java.util.function.Supplier;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.statistics.Statistics;
import org.jspecify.annotations.Nullable;

/** Whatever the machine, and wherever it failed or was stopped: a redrive goes on in the same history, and not twice in two ways. */
class RedriveProperties {
  private static final TaskHandler GOOD = call -> TaskAnswer.success(call.parameters());

  private static TaskAnswer moody(TaskCall call) {
    int mood = Math.floorMod(call.state().hashCode() * 31 + call.invocation() * 7, 6);
    return mood == 0
        ? TaskAnswer.failure("Broken", "mood")
        : TaskAnswer.success(call.parameters()).after(Duration.ofSeconds(mood % 3));
  }

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
    @Nullable ExecutionResult ended = run(() -> program.run(parameters, RedriveProperties::moody));
    Assume.that(ended != null && ended.status() != ExecutionStatus.SUCCEEDED);

    @Nullable ExecutionResult redriven = redriven(program, parameters, ended);

    Statistics.label("redriven")
        .collect(redriven == null ? "not" : redriven.status().toString())
        .coverage(coverage -> coverage.check("SUCCEEDED").percentage(share -> share > 5));
    if (redriven != null) {
      assertThat(redriven(program, parameters, ended)).isEqualTo(redriven);
      isSound(ended, redriven);
    }
  }

  /** Null for what enters states without end, and for distributed Maps. */
  private static @Nullable ExecutionResult redriven(
      Program program, RunParameters parameters, ExecutionResult ended) {
    return run(() -> {
      try {
        return program.redrive(
            new Redrive(ended, Duration.ofHours(1)),
            parameters.withStop(new Stop(Duration.ofDays(300), null, null)),
            GOOD);
      } catch (UnsupportedOperationException distributed) {
        return null;
      }
    });
  }

  private static @Nullable ExecutionResult run(Supplier<@Nullable ExecutionResult> attempt) {
    try {
      return attempt.get();
    } catch (StepBudgetExceededException endless) {
      return null;
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
