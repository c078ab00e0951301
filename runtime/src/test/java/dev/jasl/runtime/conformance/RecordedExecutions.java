package dev.jasl.runtime.conformance;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Runs every case in a folder and tells, group by group, how many agree with their recording, then each that does not with its first
 * difference. Cases without a known end, and those not known to show the service, are told apart.
 */
final class RecordedExecutions {
  private final List<Verdict> counted;
  private final List<Verdict> apart;

  private RecordedExecutions(List<Verdict> verdicts) {
    counted = verdicts.stream().filter(RecordedExecutions::counts).toList();
    apart = verdicts.stream().filter(verdict -> !counts(verdict)).toList();
  }

  private static boolean counts(Verdict verdict) {
    return verdict.recorded().isValidated() && !verdict.recorded().isRunning();
  }

  static RecordedExecutions in(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return new RecordedExecutions(files
          .filter(file -> file.toString().endsWith(".json"))
          .sorted()
          .map(file -> Verdict.of(RecordedCase.read(file)))
          .toList());
    }
  }

  /**
   * Prints what became of every case.
   *
   * @param arguments the folders
   */
  public static void main(String... arguments) throws IOException {
    for (String folder : arguments) {
      System.out.println(in(Path.of(folder)));
    }
  }

  Map<String, Group> groups() {
    return counted.stream()
        .collect(Collectors.groupingBy(
            verdict -> verdict.recorded().group(),
            TreeMap::new,
            Collectors.collectingAndThen(Collectors.toList(), Group::new)));
  }

  /** Those that count and do not agree. */
  List<Verdict> left() {
    return counted.stream().filter(verdict -> !verdict.agrees()).toList();
  }

  /** Share of those that count whose status and output are right. */
  double outcomesRight() {
    long right = counted.stream().filter(Verdict::isOutcomeRight).count();
    return counted.isEmpty() ? 1 : (double) right / counted.size();
  }

  /** The cases of one recorded test. */
  record Group(List<Verdict> verdicts) {
    long agreeing() {
      return verdicts.stream().filter(Verdict::agrees).count();
    }

    /** In a large group 98 % must agree; in a small one, all but one. */
    boolean isGoodEnough() {
      return verdicts.size() > 50
          ? agreeing() >= 0.98 * verdicts.size()
          : agreeing() >= verdicts.size() - 1;
    }
  }

  @Override
  public String toString() {
    StringBuilder text = new StringBuilder();
    groups()
        .forEach((name, group) -> text.append("%4d of %4d  %s%s%n"
            .formatted(
                group.agreeing(),
                group.verdicts().size(),
                name,
                group.isGoodEnough() ? "" : ", too few")));
    text.append("%d of %d agree; status and output right in %.1f %%%n"
        .formatted(counted.size() - left().size(), counted.size(), 100 * outcomesRight()));
    left().forEach(verdict -> text.append("left: ").append(verdict.line()).append('\n'));
    apart.forEach(verdict -> text.append(verdict.agrees() ? "apart, agrees: " : "apart, left: ")
        .append(verdict.line())
        .append('\n'));
    return text.toString();
  }
}
