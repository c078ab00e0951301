package dev.jasl.runtime.data;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.function.Function;

/** Writes an object to a file in a temporary folder, which takes its place among the others when it is complete. */
final class FileUpload implements Upload {
  private final Path target;
  private final Function<IOException, S3Exception> unwritable;
  private final Path folder;
  private final Path temporary;
  private final OutputStream content;

  /**
   * Begins the file.
   *
   * @param unwritable says what could not be written
   * @throws S3Exception if it cannot be made
   */
  FileUpload(Path target, Function<IOException, S3Exception> unwritable) {
    this.target = target;
    this.unwritable = unwritable;
    try {
      folder = Files.createTempDirectory("jasl-s3-");
      temporary = folder.resolve("part");
      content = new BufferedOutputStream(Files.newOutputStream(temporary), 1 << 16);
    } catch (IOException failure) {
      throw unwritable.apply(failure);
    }
  }

  @Override
  public void write(byte[] more) {
    try {
      content.write(more);
    } catch (IOException failure) {
      throw unwritable.apply(failure);
    }
  }

  @Override
  public void complete() {
    try {
      content.close();
      Files.move(temporary, target, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException failure) {
      throw unwritable.apply(failure);
    }
  }

  @Override
  public void close() {
    try {
      content.close();
      Files.deleteIfExists(temporary);
      Files.deleteIfExists(folder);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
