package dev.jasl.benchmarks;

import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * How many times as much two threads do as one, in the engine and by hand: the machine's cores and memory bound both, so that only
 * their ratio says something about the engine.
 *
 * @param one times per run with one thread
 * @param two times per run of each of two threads
 */
record ScalingTable(Measurements one, Measurements two) {
  private static final String LINE = "%-12s %10s %10s %12s%n";

  @Override
  public String toString() {
    return LINE.formatted("two threads", "jasl", "limit", "jasl/limit")
        + two.workloads().stream().map(this::line).collect(Collectors.joining());
  }

  private String line(String workload) {
    Double jasl = scaling(workload, "jasl");
    Double limit = scaling(workload, "limit");
    return LINE.formatted(
        workload, Cells.times(jasl), Cells.times(limit), Cells.times(Cells.ratio(jasl, limit)));
  }

  private @Nullable Double scaling(String workload, String variant) {
    Double ratio = Cells.ratio(one.median(workload, variant), two.median(workload, variant));
    return ratio == null ? null : 2 * ratio;
  }
}
