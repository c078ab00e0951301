package dev.jasl.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ScalingTableTest {
  @Test
  void twoThreadsThatTakeAsLongAsOneDoTwiceTheWork() {
    Measurements one = new Measurements();
    one.add("dev.jasl.benchmarks.W1Pass10.jasl", 3);
    one.add("dev.jasl.benchmarks.W1Pass10.limit", 1);
    Measurements two = new Measurements();
    two.add("dev.jasl.benchmarks.W1Pass10.jasl", 4);
    two.add("dev.jasl.benchmarks.W1Pass10.limit", 1);

    assertThat(new ScalingTable(one, two).toString().lines().skip(1).map(line -> line.split(" +")))
        .containsExactly(new String[] {"W1Pass10", "1.50×", "2.00×", "0.75×"});
  }
}
