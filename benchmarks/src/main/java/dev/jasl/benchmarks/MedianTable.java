package dev.jasl.benchmarks;

import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;

/** Medians of one quantity, a line for each workload, and how many times the limit they are. */
final class MedianTable {
  private static final String LINE = "%-16s %12s %12s %12s %12s %12s%n";

  private static final Set<String> ELSEWHERE = Set.of(
      DefinitionBenchmark.class.getSimpleName(),
      ValidationBenchmark.class.getSimpleName(),
      LongDefinitionBenchmark.class.getSimpleName());

  private final String title;
  private final Map<String, Map<String, Double>> medians = new TreeMap<>();

  MedianTable(String title) {
    this.title = title;
  }

  /** How long a run takes. */
  static MedianTable ofTimes(Collection<RunResult> results) {
    MedianTable table = new MedianTable("µs per run");
    results.forEach(result -> table.add(result, result.getPrimaryResult()));
    return table;
  }

  /** What a run allocates, by JMH's profiler {@code gc}. */
  static MedianTable ofAllocations(Collection<RunResult> results) {
    MedianTable table = new MedianTable("bytes per run");
    results.forEach(
        result -> table.add(result, result.getSecondaryResults().get("gc.alloc.rate.norm")));
    return table;
  }

  private void add(RunResult result, @Nullable Result<?> measured) {
    if (measured != null) {
      add(result.getParams().getBenchmark(), measured.getStatistics().getPercentile(50));
    }
  }

  /**
   * Takes the median of a workload; {@link DefinitionTable} and {@link ValidationTable} have the others.
   *
   * @param benchmark class and method, as JMH writes them
   */
  void add(String benchmark, double median) {
    String[] names = benchmark.split("\\.", -1);
    if (ELSEWHERE.contains(names[names.length - 2])) {
      return;
    }
    medians
        .computeIfAbsent(names[names.length - 2], workload -> new TreeMap<>())
        .put(names[names.length - 1], median);
  }

  /** A dash stands where something was not measured. */
  @Override
  public String toString() {
    return line(title, "jasl", "unrecorded", "limit", "jasl/limit", "unrec./limit")
        + medians.entrySet().stream()
            .map(entry -> line(entry.getKey(), entry.getValue()))
            .collect(Collectors.joining());
  }

  private static String line(String workload, Map<String, Double> found) {
    Double recorded = found.get("jasl");
    Double unrecorded = found.get("jaslUnrecorded");
    Double limit = found.get("limit");
    return line(
        workload,
        number(recorded),
        number(unrecorded),
        number(limit),
        ratio(recorded, limit),
        ratio(unrecorded, limit));
  }

  private static String line(Object... cells) {
    return LINE.formatted(cells);
  }

  private static String number(@Nullable Double value) {
    return value == null ? "-" : String.format(Locale.ROOT, value < 1000 ? "%.2f" : "%.0f", value);
  }

  private static String ratio(@Nullable Double value, @Nullable Double limit) {
    return value == null || limit == null ? "-" : number(value / limit) + "×";
  }
}
