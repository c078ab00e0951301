package dev.jasl.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ValidationTableTest {
  @Test
  void saysHowManyASecondAndHowTimeGrows() {
    ValidationTable table = new ValidationTable();
    table.add("dev.jasl.benchmarks.ValidationBenchmark.validate", "", "", 50);
    table.add("dev.jasl.benchmarks.LongDefinitionBenchmark.validate", "CHAIN", "1000", 3_000);
    table.add("dev.jasl.benchmarks.LongDefinitionBenchmark.validate", "CHAIN", "100", 200);
    table.add("dev.jasl.benchmarks.LongDefinitionBenchmark.validate", "LOOPS", "100", 500);
    table.add("dev.jasl.benchmarks.W1Pass10.jasl", "", "", 7);

    assertThat(table.toString().lines().map(line -> line.split(" +")))
        .contains(
            new String[] {"validate", "50.00", "20000"},
            new String[] {"CHAIN", "100", "2.00", "1.00×"},
            new String[] {"CHAIN", "1000", "3.00", "1.50×"},
            new String[] {"LOOPS", "100", "5.00", "1.00×"});
  }

  @Test
  void isEmptyWhereItsBenchmarksDidNotRun() {
    assertThat(new ValidationTable().toString()).isEmpty();
  }
}
