package dev.jasl.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MedianTableTest {
  @Test
  void workloadsComeInOrderWithTheirRatiosAndDashesWhereNothingWasMeasured() {
    Measurements medians = new Measurements();
    medians.add("dev.jasl.benchmarks.W9Waits.jasl", 7);
    medians.add("dev.jasl.benchmarks.W1Pass10.limit", 2);
    medians.add("dev.jasl.benchmarks.W1Pass10.limitListing", 3);
    medians.add("dev.jasl.benchmarks.W1Pass10.jasl", 8000);
    medians.add("dev.jasl.benchmarks.W1Pass10.jaslUnrecorded", 5);

    assertThat(
            new MedianTable("µs", medians).toString().lines().skip(1).map(line -> line.split(" +")))
        .containsExactly(
            new String[] {"W1Pass10", "8000", "5.00", "2.00", "3.00", "4000×", "2.50×", "1.50×"},
            new String[] {"W9Waits", "7.00", "-", "-", "-", "-", "-", "-"});
  }
}
