package dev.jasl.benchmarks;

import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.openjdk.jmh.results.RunResult;

/** What {@link DefinitionBenchmark} found: medians, how many a second that is, and how fast beside Jackson. */
final class DefinitionTable {
  private static final String LINE = "%-20s %12s %12s %16s%n";
  private static final String LIMIT = "jackson";

  private final Map<String, Double> medians = new TreeMap<>();

  static DefinitionTable of(Collection<RunResult> results) {
    DefinitionTable table = new DefinitionTable();
    for (RunResult result : results) {
      table.add(
          result.getParams().getBenchmark(),
          result.getPrimaryResult().getStatistics().getPercentile(50));
    }
    return table;
  }

  /**
   * Takes a median, unless it is of another benchmark.
   *
   * @param benchmark class and method, as JMH writes them
   */
  void add(String benchmark, double median) {
    String method = benchmark.substring(benchmark.lastIndexOf('.') + 1);
    if (benchmark.equals(DefinitionBenchmark.class.getName() + "." + method)) {
      medians.put(method, median);
    }
  }

  /** Nothing where nothing was measured. */
  @Override
  public String toString() {
    if (medians.isEmpty()) {
      return "";
    }
    StringBuilder table =
        new StringBuilder(LINE.formatted("sixty states", "µs", "a second", "speed/jackson"));
    medians.forEach((method, median) -> table.append(LINE.formatted(
        method, number(median), number(1_000_000 / median), number(limit() / median))));
    return table.toString();
  }

  private double limit() {
    return medians.getOrDefault(LIMIT, Double.NaN);
  }

  private static String number(double value) {
    if (Double.isNaN(value)) {
      return "-";
    }
    return String.format(Locale.ROOT, value < 100 ? "%.2f" : "%.0f", value);
  }
}
