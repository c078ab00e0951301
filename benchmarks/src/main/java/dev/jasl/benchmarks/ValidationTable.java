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
  private final Map<String, Map<Integer, Double>> byForm = new TreeMap<>();

  static ValidationTable of(Collection<RunResult> results) {
    ValidationTable table = new ValidationTable();
    for (RunResult result : results) {
      BenchmarkParams params = result.getParams();
      double median = result.getPrimaryResult().getStatistics().getPercentile(50);
      table.add(params.getBenchmark(), param(params, "form"), param(params, "states"), median);
    }
    return table;
  }

  private static String param(BenchmarkParams params, String name) {
    return params.getParamsKeys().contains(name) ? params.getParam(name) : "";
  }

  /**
   * Takes a median, unless it is of another benchmark.
   *
   * @param benchmark class and method, as JMH writes them
   * @param form of the definition, if that was a parameter
   * @param states how many, if that was a parameter
   */
  void add(String benchmark, String form, String states, double median) {
    String method = benchmark.substring(benchmark.lastIndexOf('.') + 1);
    if (benchmark.equals(ValidationBenchmark.class.getName() + "." + method)) {
      definitions.put(method, median);
    } else if (benchmark.equals(LongDefinitionBenchmark.class.getName() + "." + method)) {
      byForm
          .computeIfAbsent(form, key -> new TreeMap<>())
          .put(Integer.valueOf(states), median / Integer.parseInt(states));
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
    if (!byForm.isEmpty()) {
      table.append(LINE.formatted("states", "µs a state", "to fewest"));
      byForm.forEach((form, byStates) -> append(form, byStates, table));
    }
    return table.toString();
  }

  private static void append(String form, Map<Integer, Double> byStates, StringBuilder table) {
    double least = byStates.values().iterator().next();
    byStates.forEach((states, median) -> table.append(
        LINE.formatted(form + " " + states, number(median), number(median / least) + "×")));
  }

  private static String number(double value) {
    return String.format(Locale.ROOT, value < 100 ? "%.2f" : "%.0f", value);
  }
}
