package dev.jasl.benchmarks;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Executions a second with history, and what they have to reach: a number that was set on the reference machine (two shared cores, JDK
 * 25), or what something else reaches in the same run.
 */
record TargetTable(Measurements times) {
  private static final String LINE = "%-12s %12s %12s %10s  %s%n";

  private static final List<Target> TARGETS = List.of(
      new Target("W1Pass10", 100_000, "set"),
      new Target("W2Choice", 300_000, "set"),
      new Target("W3Loop", 6_000, "set"),
      new Target("W4Map", 70, "set"),
      new Target("W5Parallel", 15_000, "set"),
      new Target("W6Jsonata", 1_300, "set"),
      new Target("W6Jsonata", "W6Jsonata", "library", "the JSONata library alone"),
      new Target("W7Retry", "W7tTasks", "jasl", "three tasks"),
      new Target("W9Waits", "W9pPasses", "jasl", "two Pass states"));

  /**
   * What a workload has to reach.
   *
   * @param perSecond if set; otherwise what the other workload's variant reaches
   */
  private record Target(
      String workload, double perSecond, String other, String variant, String what) {
    Target(String workload, double perSecond, String what) {
      this(workload, perSecond, "", "", what);
    }

    Target(String workload, String other, String variant, String what) {
      this(workload, 0, other, variant, what);
    }

    @Nullable
    Double wanted(Measurements times) {
      return other.isEmpty() ? Double.valueOf(perSecond) : inSecond(times.median(other, variant));
    }
  }

  @Override
  public String toString() {
    return LINE.formatted("per second", "jasl", "to reach", "reached", "")
        + TARGETS.stream()
            .filter(target -> times.median(target.workload(), "jasl") != null)
            .map(this::line)
            .collect(Collectors.joining());
  }

  private String line(Target target) {
    Double reached = inSecond(times.median(target.workload(), "jasl"));
    Double wanted = target.wanted(times);
    return LINE.formatted(
        target.workload(),
        whole(reached),
        whole(wanted),
        Cells.times(Cells.ratio(reached, wanted)),
        target.what());
  }

  private static @Nullable Double inSecond(@Nullable Double micros) {
    return micros == null ? null : 1_000_000 / micros;
  }

  private static String whole(@Nullable Double value) {
    return value == null ? "-" : String.format(Locale.ROOT, "%.0f", value);
  }
}
