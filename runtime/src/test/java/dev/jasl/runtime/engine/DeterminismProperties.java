package dev.jasl.runtime.engine;

import static dev.jasl.runtime.engine.Running.json;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.jasl.runtime.history.EventType;
import dev.jasl.runtime.history.HistoryEvent;
import dev.jasl.runtime.history.Trace;
import dev.jasl.runtime.task.TaskAnswer;
import dev.jasl.runtime.task.TaskCall;
import dev.jasl.runtime.task.TaskHandler;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.statistics.Statistics;

/** A run is a function of definition, input, handlers, seed, schedule and start time: on any thread, whatever the machine. */
class DeterminismProperties {
  private static final JsonNode INPUT = json("{'n': 3, 'list': [1, 2, 3]}");

  /** Fails now and then, and takes its time, as the call alone decides. */
  private static final TaskHandler MOODY = DeterminismProperties::answer;

  private static TaskAnswer answer(TaskCall call) {
    int mood = Math.floorMod(call.state().hashCode() * 31 + call.invocation() * 7, 10);
    if (mood == 0) {
      return TaskAnswer.timedOut();
    }
    TaskAnswer.Outcome outcome = mood < 4
        ? TaskAnswer.failure(mood == 1 ? "Other" : "Broken", "mood " + mood)
        : TaskAnswer.success(call.parameters());
    return outcome.after(Duration.ofSeconds(mood % 3));
  }

  /** What came of a run; a run that enters states without end is given up, at the same place each time. */
  private static Object run(Program program, RunParameters parameters) {
    try {
      return program.run(parameters, MOODY);
    } catch (StepBudgetExceededException endless) {
      return List.of(endless.getMessage(), endless.history());
    }
  }

  private static RunParameters parameters(long seed, Schedule schedule) {
    return RunParameters.of(INPUT).withMaxSteps(200).withSeed(seed).withSchedule(schedule);
  }

  @Property(tries = 10_000)
  void twoRunsOnTwoThreadsHaveTheSameHistory(
      @ForAll @Size(max = 120) List<@IntRange(max = 999) Integer> choices,
      @ForAll Schedule schedule,
      @ForAll long seed) {
    Program program = RandomMachine.of(choices);
    RunParameters parameters = parameters(seed, schedule);

    Object elsewhere =
        CompletableFuture.supplyAsync(() -> run(program, parameters)).join();

    assertThat(run(program, parameters)).isEqualTo(elsewhere);
  }

  @Property(tries = 3_000)
  void everyHistoryIsSound(
      @ForAll @Size(max = 120) List<@IntRange(max = 999) Integer> choices,
      @ForAll Schedule schedule,
      @ForAll long seed) {
    Object outcome = run(RandomMachine.of(choices), parameters(seed, schedule));

    Statistics.label("ending")
        .collect(outcome instanceof ExecutionResult result ? result.status() : "endless")
        .coverage(coverage -> {
          coverage.check(ExecutionStatus.SUCCEEDED).percentage(share -> share > 10);
          coverage.check(ExecutionStatus.FAILED).percentage(share -> share > 10);
          coverage.check(ExecutionStatus.TIMED_OUT).count(times -> times > 0);
        });
    if (outcome instanceof ExecutionResult result) {
      List<HistoryEvent> events = result.events();
      for (int i = 0; i < events.size(); i++) {
        assertThat(events.get(i).id()).isEqualTo(i + 1);
        assertThat(events.get(i).previousEventId()).isBetween(0L, (long) i);
      }
      assertThat(Trace.of(events).lines()).last().extracting(Trace.Line::state).isEqualTo("");
      Statistics.label("broken off")
          .collect(count(events, EventType.MAP_ITERATION_ABORTED) > 0)
          .coverage(coverage -> coverage.check(true).count(times -> times > 10));
      Statistics.label("map runs").collect(mapRunsThat(events)).coverage(coverage -> {
        coverage.check("succeeded").count(times -> times > 3);
        coverage.check("failed").count(times -> times > 3);
      });
      if (result.status() != ExecutionStatus.TIMED_OUT
          && !StatesError.RUNTIME.equals(result.error())) {
        everyIterationEndsOnce(events);
      }
    }
  }

  private static String mapRunsThat(List<HistoryEvent> events) {
    if (count(events, EventType.MAP_RUN_FAILED) > 0) {
      return "failed";
    }
    return count(events, EventType.MAP_RUN_SUCCEEDED) > 0 ? "succeeded" : "none";
  }

  private static void everyIterationEndsOnce(List<HistoryEvent> events) {
    long ended = count(events, EventType.MAP_ITERATION_SUCCEEDED)
        + count(events, EventType.MAP_ITERATION_FAILED)
        + count(events, EventType.MAP_ITERATION_ABORTED);
    assertThat(ended).isEqualTo(count(events, EventType.MAP_ITERATION_STARTED));
  }

  private static long count(List<HistoryEvent> events, EventType type) {
    return events.stream().filter(event -> event.type() == type).count();
  }
}
