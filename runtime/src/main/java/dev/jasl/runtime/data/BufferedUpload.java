package dev.jasl.runtime.data;

import java.io.ByteArrayOutputStream;

/** Collects an object in memory, and puts it when it is complete. */
final class BufferedUpload implements Upload {
  private final S3 s3;
  private final String bucket;
  private final String key;
  private final ByteArrayOutputStream content = new ByteArrayOutputStream();

  BufferedUpload(S3 s3, String bucket, String key) {
    this.s3 = s3;
    this.bucket = bucket;
    this.key = key;
  }

  @Override
  public void write(byte[] more) {
    content.writeBytes(more);
  }

  @Override
  public void complete() {
    s3.put(bucket, key, content.toByteArray());
    close();
  }

  @Override
  public void close() {
    content.reset();
  }
}
