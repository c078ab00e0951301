package dev.jasl.runtime.engine;

import dev.jasl.runtime.data.S3;
import dev.jasl.runtime.data.S3Object;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;

/** An S3 all of whose objects are so many lines with the number 1, made as they are read. Knows how much was. */
final class LazyLines implements S3 {
  /** Characters of a line. */
  static final int WIDTH = 64;

  private static final byte[] LINE =
      ("1" + " ".repeat(WIDTH - 2) + "\n").getBytes(StandardCharsets.US_ASCII);

  private final long bytes;
  private long given;
  private boolean closed;

  LazyLines(long lines) {
    this.bytes = lines * WIDTH;
  }

  long given() {
    return given;
  }

  boolean isClosed() {
    return closed;
  }

  @Override
  public InputStream open(String bucket, String key) {
    return new InputStream() {
      @Override
      public int read() {
        return given == bytes ? -1 : LINE[(int) (given++ % WIDTH)];
      }

      @Override
      public int read(byte[] target, int from, int most) {
        int count = (int) Math.min(most, bytes - given);
        for (int i = 0; i < count; i++) {
          target[from + i] = LINE[(int) (given++ % WIDTH)];
        }
        return count == 0 && most > 0 ? -1 : count;
      }

      @Override
      public void close() {
        closed = true;
      }
    };
  }

  @Override
  public Iterator<S3Object> list(String bucket, String prefix) {
    throw new UnsupportedOperationException();
  }

  @Override
  public void put(String bucket, String key, byte[] content) {
    throw new UnsupportedOperationException();
  }
}
