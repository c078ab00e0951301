package dev.jasl.benchmarks;

import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.results.RunResult;

/**
 * What {@link ValidationBenchmark} and {@link LongDefinitionBenchmark} found: definitions a second, and how much longer a state takes
 * when there are more of them.
 */
final class ValidationTable {
  private static final String LINE = "%-20s %12s %12s%n";

  private final Map<String, Double> definitions = new TreeMap<>();
  private final Map<Integer, Double> byStates = new TreeMap<>();

  static ValidationTable of(Collection<RunResult> results) {
    ValidationTable table = new ValidationTable();
    for (RunResult result : results) {
      BenchmarkParams params = result.getParams();
      double median = result.getPrimaryResult().getStatistics().getPercentile(50);
      String states = params.getParamsKeys().contains("states") ? params.getParam("states") : "";
      table.add(params.getBenchmark(), states, median);
    }
    return table;
  }

  /**
   * Takes a median, unless it is of another benchmark.
   *
   * @param benchmark class and method, as JMH writes them
   * @param states how many, if that was a parameter
   */
  void add(String benchmark, String states, double median) {
    String method = benchmark.substring(benchmark.lastIndexOf('.') + 1);
    if (benchmark.equals(ValidationBenchmark.class.getName() + "." + method)) {
      definitions.put(method, median);
    } else if (benchmark.equals(LongDefinitionBenchmark.class.getName() + "." + method)) {
      byStates.put(Integer.valueOf(states), median / Integer.parseInt(states));
    }
  }

  /** Nothing where nothing was measured. */
  @Override
  public String toString() {
    StringBuilder table = new StringBuilder();
    if (!definitions.isEmpty()) {
      table.append(LINE.formatted("of median size", "µs", "a second"));
      definitions.forEach((method, median) ->
          table.append(LINE.formatted(method, number(median), number(1_000_000 / median))));
    }
    if (!byStates.isEmpty()) {
      double least = byStates.values().iterator().next();
      table.append(LINE.formatted("states", "µs a state", "to fewest"));
      byStates.forEach((states, median) ->
          table.append(LINE.formatted(states, number(median), number(median / least) + "×")));
    }
    return table.toString();
  }

  private static String number(double value) {
    return String.format(Locale.ROOT, value < 100 ? "%.2f" : "%.0f", value);
  }
}
