package dev.jasl.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BigMapTest {
  @TempDir
  private Path folder;

  @Test
  void everyRowIsHandedToTaskInBatches() throws IOException {
    new BigMap(folder, 2500).run();

    assertThat(Files.size(folder.resolve("rows/rows.csv")) / 2500).isBetween(80L, 120L);
  }

  @Test
  void rowsThatAreMissingStopTheRun() throws IOException {
    Rows.write(folder, 2500);

    assertThatThrownBy(() -> new BigMap(folder, 2600).run())
        .isInstanceOf(IllegalStateException.class)
        .hasMessageStartingWith("2500 rows in 3 batches were loaded instead of 2600");
  }
}
