package dev.jasl.runtime.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/** Runs every recorded execution, and compares status, output, error, cause and history. */
class RecordedExecutionsTest {
  /** As many do not agree today; more is a step back. */
  private static final int LEFT = 2;

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
    assertThat(executions.left())
        .filteredOn(verdict -> verdict.kind() == Verdict.Kind.COMPARED)
        .extracting(Verdict::line)
        .isEmpty();
    assertThat(executions.left()).hasSizeLessThanOrEqualTo(LEFT);
  }
}
