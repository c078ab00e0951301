package dev.jasl.runtime.engine;

import static dev.jasl.runtime.engine.Running.json;
import static dev.jasl.runtime.engine.Running.program;
import static org.assertj.core.api.Assertions.assertThat;

import dev.jasl.runtime.history.EventDetails;
import dev.jasl.runtime.history.HistoryEvent;
import dev.jasl.runtime.task.TaskRouter;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ScheduleTest {
  private static final Program TWO = program("""
      {'StartAt': 'S', 'States': {'S': {'Type': 'Parallel', 'End': true, 'Branches': [
        {'StartAt': 'A1', 'States': {'A1': {'Type': 'Pass', 'Next': 'A2'}, 'A2': {'Type': 'Pass', 'End': true}}},
        {'StartAt': 'B1', 'States': {'B1': {'Type': 'Pass', 'Next': 'B2'}, 'B2': {'Type': 'Pass', 'End': true}}}]}}}""");

  private static List<String> entered(Schedule schedule) {
    return TWO
        .run(RunParameters.of(json("{}")).withSchedule(schedule), TaskRouter.empty())
        .events()
        .stream()
        .map(HistoryEvent::details)
        .filter(EventDetails.StateEntered.class::isInstance)
        .map(details -> ((EventDetails.StateEntered) details).name())
        .skip(1)
        .toList();
  }

  @Test
  void branchesTakeTurnsUnlessToldOtherwise() {
    assertThat(entered(Schedule.inTurn())).containsExactly("A1", "B1", "A2", "B2");
  }

  @Test
  void choicesDecideWhoGoesOn() {
    assertThat(entered(Schedule.of(List.of(1, 1, 1, 1)))).containsExactly("B1", "B2", "A1", "A2");
    assertThat(entered(Schedule.of(List.of(0, 1, 0, 1, 0, 1))))
        .containsExactly("A1", "A2", "B1", "B2");
    assertThat(entered(Schedule.of(List.of()))).isEqualTo(entered(Schedule.inTurn()));
  }

  @Test
  void seedsReachEveryInterleaving() {
    Set<List<String>> seen = new HashSet<>();
    for (long seed = 0; seed < 200; seed++) {
      List<String> interleaving = entered(Schedule.seeded(seed));
      assertThat(entered(Schedule.seeded(seed))).isEqualTo(interleaving);
      seen.add(interleaving);
    }

    assertThat(seen).hasSize(6);
  }
}
