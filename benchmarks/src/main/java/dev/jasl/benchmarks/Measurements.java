package dev.jasl.benchmarks;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;

/** Medians of one quantity, by workload and variant. */
final class Measurements {
  private static final Set<String> ELSEWHERE = Set.of(
      DefinitionBenchmark.class.getSimpleName(),
      ValidationBenchmark.class.getSimpleName(),
      LongDefinitionBenchmark.class.getSimpleName());

  private final Map<String, Map<String, Double>> medians = new TreeMap<>();

  /** How long a run takes, in µs. */
  static Measurements times(Collection<RunResult> results) {
    Measurements times = new Measurements();
    results.forEach(result -> times.add(result, result.getPrimaryResult()));
    return times;
  }

  /** How many bytes a run allocates, by JMH's profiler {@code gc}. */
  static Measurements allocations(Collection<RunResult> results) {
    Measurements bytes = new Measurements();
    results.forEach(
        result -> bytes.add(result, result.getSecondaryResults().get("gc.alloc.rate.norm")));
    return bytes;
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

  /** Those of which something was measured, in order. */
  Set<String> workloads() {
    return medians.keySet();
  }

  /** Null if it was not measured. */
  @Nullable
  Double median(String workload, String variant) {
    return medians.getOrDefault(workload, Map.of()).get(variant);
  }

  /** How many times the other variant this one is; null if one of them was not measured. */
  @Nullable
  Double ratio(String workload, String variant, String other) {
    return Cells.ratio(median(workload, variant), median(workload, other));
  }
}
