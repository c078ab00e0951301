package dev.jasl.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class WorkloadBenchmarkTest {
  @ParameterizedTest
  @MethodSource("dev.jasl.benchmarks.Measured#all")
  void engineGivesTheExpectedOutputWithAndWithoutHistory(WorkloadBenchmark benchmark) {
    benchmark.checkEngine();

    assertThat(benchmark.jasl().events()).isNotEmpty();
    assertThat(benchmark.jaslUnrecorded().events()).isEmpty();
  }

  @Test
  void libraryAloneGivesTheExpectedOutput() {
    assertThatCode(() -> new W6Jsonata().checkLibrary()).doesNotThrowAnyException();
  }

  @Test
  void yearOfWaitingPassesInVirtualTimeOnly() {
    assertThat(new W9Waits().jasl().duration()).isEqualTo(Duration.ofDays(365));
  }

  @Test
  void retriesWaitThreeAndSixSeconds() {
    assertThat(new W7Retry().jasl().duration()).isEqualTo(Duration.ofSeconds(9));
  }

  /** {@link BigMap} is a process of its own. */
  @Test
  void everyWorkloadIsMeasuredUnderItsOwnName() throws IOException, URISyntaxException {
    Set<String> measured =
        Measured.all().map(each -> each.workload().name()).collect(Collectors.toSet());
    measured.add("w8_bigmap");

    assertThat(workloads()).isEqualTo(measured);
    assertThat(Measured.all())
        .allSatisfy(each -> assertThat(each.getClass().getSimpleName())
            .isEqualToIgnoringCase(each.workload().name().replace("_", "")));
  }

  private static Set<String> workloads() throws IOException, URISyntaxException {
    URL folder = Objects.requireNonNull(Workload.class.getResource("/workloads"));
    try (Stream<Path> files = Files.list(Path.of(folder.toURI()))) {
      return files
          .map(file -> file.getFileName().toString())
          .map(file -> file.substring(0, file.indexOf('.')))
          .collect(Collectors.toSet());
    }
  }
}
