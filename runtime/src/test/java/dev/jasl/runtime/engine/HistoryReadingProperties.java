package dev.jasl.runtime.engine;

import static dev.jasl.runtime.engine.Running.json;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.jasl.runtime.history.EventType;
import dev.jasl.runtime.history.HistoryEvent;
import dev.jasl.runtime.time.VirtualClock;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.statistics.Statistics;
import org.jspecify.annotations.Nullable;

/** Whatever the machine, and whenever one looks: a history tells where the scopes stand that are running. */
class HistoryReadingProperties {
  @Property(tries = 3_000)
  void aHistoryTellsWhereEachScopeStands(
      @ForAll @Size(max = 120) List<@IntRange(max = 999) Integer> choices,
      @ForAll Schedule schedule) {
    Program program = RandomMachine.of(choices);
    Looks looks = new Looks(program, schedule);
    looks.run();
    Statistics.label("looks")
        .collect(Math.min(3, looks.taken))
        .coverage(coverage -> coverage.check(3).percentage(share -> share > 5));
  }

  /** Looks at a run whenever more than one strand may go on. */
  private static final class Looks {
    private static final Set<EventType> STARTS =
        Set.of(EventType.PARALLEL_STATE_STARTED, EventType.MAP_STATE_STARTED);

    private final Program program;
    private final Run run;
    private final Strand machine;
    private final Loop loop;
    private int taken;

    Looks(Program program, Schedule schedule) {
      this.program = program;
      RunParameters parameters = RunParameters.of(json("{'n': 3, 'list': [1, 2, 3]}"))
          .withMaxSteps(200)
          .withSchedule((turn, ready) -> {
            look();
            return schedule.choose(turn, ready);
          });
      run = new Run(parameters, new VirtualClock(parameters.start()));
      machine = Strand.of(run, program.scope(), Payload.of(parameters.input()));
      loop = new Loop(program, run, new MoodyTasks(1), machine);
    }

    void run() {
      try {
        loop.run();
      } catch (StepBudgetExceededException endless) {
        assertThat(endless).hasMessageContaining("200");
      }
    }

    private void look() {
      if (hasJustBegun(loop.history())) {
        return;
      }
      taken++;
      var read = new HistoryReading(program.scope(), program.tasks(), loop.history());
      same(machine, read.machine());
    }

    /** Of an attempt that has only begun, a history cannot always tell which Parallel or Map makes it. */
    private static boolean hasJustBegun(List<HistoryEvent> events) {
      Set<Long> followed =
          events.stream().map(HistoryEvent::previousEventId).collect(Collectors.toSet());
      return events.stream()
          .filter(event -> STARTS.contains(event.type()))
          .anyMatch(start -> !followed.contains(start.id()));
    }

    private void same(Strand strand, @Nullable Standing standing) {
      if (standing == null || standing.open() == null) {
        assertThatThrownBy(strand::visit).hasMessageContaining("entered no state yet");
        return;
      }
      assertThat(standing.open().state()).isSameAs(strand.visit().state());
      if (strand.visit().state().kind().failed() == null) {
        assertThat(standing.lastEvent()).isEqualTo(strand.lastEvent());
      }
      standing
          .variables()
          .properties()
          .forEach(variable ->
              assertThat(variable.getValue()).isEqualTo(strand.variables().get(variable.getKey())));
      strand.inner().stream()
          .filter(child -> child.run() == run)
          .forEach(child -> same(child, standing.child(child.index())));
    }
  }
}
