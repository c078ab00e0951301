package dev.jasl.benchmarks;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The rows that {@link BigMap} reads: about 100 bytes each, always the same. */
final class Rows {
  private static final String NOTE =
      "paid by card, delivered to the door, no complaint so far; ask again";

  private Rows() {}

  /** Writes {@code rows/rows.csv} into the folder, unless it is there. */
  static void write(Path folder, int rows) throws IOException {
    Path file = folder.resolve("rows").resolve("rows.csv");
    if (Files.exists(file)) {
      return;
    }
    Files.createDirectories(file.getParent());
    try (BufferedWriter writer = Files.newBufferedWriter(file)) {
      writer.write("id,customer,amount,currency,note\n");
      for (int row = 1; row <= rows; row++) {
        writer.write("%d,customer-%d,%d.%02d,EUR,\"%s\"\n"
            .formatted(row, row % 9973, row % 1000, row % 100, NOTE));
      }
    }
  }
}
