package dev.jasl.runtime.data;

import java.time.Instant;
import java.util.Objects;

/**
 * What a listing says of an object.
 *
 * @param size in bytes
 * @param etag in quotes, as S3 shows it
 */
public record S3Object(
    String key, long size, String etag, Instant lastModified, String storageClass) {
  public S3Object {
    Objects.requireNonNull(key, "key");
    Objects.requireNonNull(etag, "etag");
    Objects.requireNonNull(lastModified, "lastModified");
    Objects.requireNonNull(storageClass, "storageClass");
  }

  /** An object of class {@code STANDARD}. */
  public S3Object(String key, long size, String etag, Instant lastModified) {
    this(key, size, etag, lastModified, "STANDARD");
  }
}
