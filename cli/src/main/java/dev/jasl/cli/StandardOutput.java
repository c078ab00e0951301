package dev.jasl.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;

/** Standard output that remembers why something could not be written, which a {@code PrintWriter} keeps to itself. */
final class StandardOutput extends FilterOutputStream {
  private static final String READER_IS_GONE = "Broken pipe";

  private Optional<IOException> failure = Optional.empty();

  StandardOutput() {
    this(new FileOutputStream(FileDescriptor.out));
  }

  StandardOutput(OutputStream out) {
    super(out);
  }

  /** Why the output is not complete; empty too where its reader has stopped, as {@code head} does, since that wants no more. */
  Optional<String> failure() {
    return failure
        .map(problem -> String.valueOf(problem.getMessage()))
        .filter(reason -> !reason.contains(READER_IS_GONE));
  }

  @Override
  public void write(byte[] bytes, int offset, int length) throws IOException {
    try {
      out.write(bytes, offset, length);
    } catch (IOException problem) {
      failure = Optional.of(problem);
      throw problem;
    }
  }
}
