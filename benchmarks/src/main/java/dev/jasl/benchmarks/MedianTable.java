package dev.jasl.benchmarks;

import java.util.stream.Collectors;

/**
 * Medians of one quantity, a line for each workload, how many times the limit they are, and how many times itself the limit becomes by a
 * bare list of events.
 */
record MedianTable(String title, Measurements medians) {
  private static final String LINE = "%-14s %11s %11s %11s %11s %11s %11s %11s%n";

  @Override
  public String toString() {
    return LINE.formatted(
            title,
            "jasl",
            "unrecorded",
            "limit",
            "listing",
            "jasl/limit",
            "unrec./lim.",
            "list./lim.")
        + medians.workloads().stream().map(this::line).collect(Collectors.joining());
  }

  private String line(String workload) {
    return LINE.formatted(
        workload,
        Cells.number(medians.median(workload, "jasl")),
        Cells.number(medians.median(workload, "jaslUnrecorded")),
        Cells.number(medians.median(workload, "limit")),
        Cells.number(medians.median(workload, "limitListing")),
        Cells.times(medians.ratio(workload, "jasl", "limit")),
        Cells.times(medians.ratio(workload, "jaslUnrecorded", "limit")),
        Cells.times(medians.ratio(workload, "limitListing", "limit")));
  }
}
