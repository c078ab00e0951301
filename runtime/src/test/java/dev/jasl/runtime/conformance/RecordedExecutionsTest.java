package dev.jasl.runtime.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/** Runs every recorded execution, and compares status, output, error, cause and history. */
class RecordedExecutionsTest {
  private static final double OUTCOMES_RIGHT = 0.99;

  /** Those that do not agree, each with the reason; one more is a step back. */
  private static final Map<String, String> LEFT = Map.of(
      "local_mocking__base_scenarios__lambda_service_invoke_sync_execution",
      "no history is recorded, so that nobody knows what the function answered");

  @Test
  void recordedExecutionsRunAsOnTheService() throws IOException {
    Path folder =
        Path.of(System.getProperty("jasl.conformance", "")).resolve("recorded/executions");
    if (!Files.isDirectory(folder)) {
      System.out.println("RecordedExecutionsTest is skipped: there is no corpus in " + folder
          + "; set -Djasl.conformance");
    }
    Assumptions.assumeTrue(
        Files.isDirectory(folder), "no recordings in " + folder + "; set -Djasl.conformance");

    RecordedExecutions executions = RecordedExecutions.in(folder);

    System.out.print(executions);
    assertThat(executions.groups())
        .allSatisfy((name, group) -> assertThat(group.isGoodEnough())
            .as("%s: %d of %d", name, group.agreeing(), group.verdicts().size())
            .isTrue());
    assertThat(executions.outcomesRight()).isGreaterThanOrEqualTo(OUTCOMES_RIGHT);
    assertThat(executions.left())
        .filteredOn(verdict -> !LEFT.containsKey(verdict.recorded().id()))
        .extracting(Verdict::line)
        .isEmpty();
  }
}
