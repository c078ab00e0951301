package dev.jasl.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DefinitionTableTest {
  @Test
  void saysHowManyASecondAndHowFastBesideJackson() {
    DefinitionTable table = new DefinitionTable();
    table.add("dev.jasl.benchmarks.DefinitionBenchmark.jackson", 50);
    table.add("dev.jasl.benchmarks.DefinitionBenchmark.toJson", 200);
    table.add("dev.jasl.benchmarks.W1Pass10.jasl", 7);

    assertThat(table.toString().lines().skip(1).map(line -> line.split(" +")))
        .containsExactly(
            new String[] {"jackson", "50.00", "20000", "1.00"},
            new String[] {"toJson", "200", "5000", "0.25"});
  }

  @Test
  void isEmptyWhereItsBenchmarkDidNotRun() {
    assertThat(new DefinitionTable().toString()).isEmpty();
  }
}
