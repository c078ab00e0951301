package dev.jasl.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TargetTableTest {
  private final Measurements times = new Measurements();

  @Test
  void executionsPerSecondAreComparedWithTheNumberThatIsSet() {
    times.add("dev.jasl.benchmarks.W1Pass10.jasl", 5);

    assertThat(lines()).containsExactly("W1Pass10 200000 100000 2.00× set");
  }

  @Test
  void retriesAreComparedWithThreeTasksOfTheSameRun() {
    times.add("dev.jasl.benchmarks.W7Retry.jasl", 2);
    times.add("dev.jasl.benchmarks.W7tTasks.jasl", 1);

    assertThat(lines()).containsExactly("W7Retry 500000 1000000 0.50× three tasks");
  }

  @Test
  void whatIsComparedWithNothingThatWasMeasuredHasDashes() {
    times.add("dev.jasl.benchmarks.W9Waits.jasl", 4);

    assertThat(lines()).containsExactly("W9Waits 250000 - - two Pass states");
  }

  private Iterable<String> lines() {
    return new TargetTable(times)
        .toString()
        .lines()
        .skip(1)
        .map(line -> line.replaceAll(" +", " "))
        .toList();
  }
}
