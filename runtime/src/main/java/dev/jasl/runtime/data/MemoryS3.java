package dev.jasl.runtime.data;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Iterator;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;

/**
 * Objects in memory, for tests. A bucket exists as soon as it is named. Every object was modified when the year 2025 began: there is no
 * clock in here. May be used by several threads.
 */
public final class MemoryS3 implements S3 {
  private static final Instant MODIFIED = Instant.parse("2025-01-01T00:00:00Z");

  private final Map<String, SortedMap<String, byte[]>> buckets = new ConcurrentHashMap<>();

  MemoryS3() {}

  /** Puts a text there, in UTF-8, and gives this S3 itself. */
  public MemoryS3 with(String bucket, String key, String text) {
    return with(bucket, key, text.getBytes(StandardCharsets.UTF_8));
  }

  /** Puts an object there, and gives this S3 itself. */
  public MemoryS3 with(String bucket, String key, byte[] content) {
    withBucket(bucket).contents(bucket).put(Objects.requireNonNull(key, "key"), content.clone());
    return this;
  }

  /** Makes the bucket, unless it exists, and gives this S3 itself. */
  public MemoryS3 withBucket(String bucket) {
    buckets.computeIfAbsent(bucket, name -> new ConcurrentSkipListMap<>(KeyOrder.BY_BYTES));
    return this;
  }

  /**
   * The text of an object, read as UTF-8.
   *
   * @throws S3Exception if it does not exist
   */
  public String text(String bucket, String key) {
    return new String(content(bucket, key), StandardCharsets.UTF_8);
  }

  @Override
  public Iterator<S3Object> list(String bucket, String prefix) {
    return contents(bucket).tailMap(prefix).entrySet().stream()
        .takeWhile(entry -> entry.getKey().startsWith(prefix))
        .map(entry -> described(entry.getKey(), entry.getValue()))
        .iterator();
  }

  private static S3Object described(String key, byte[] content) {
    return new S3Object(key, content.length, Etag.of(content), MODIFIED);
  }

  @Override
  public InputStream open(String bucket, String key) {
    return new ByteArrayInputStream(content(bucket, key));
  }

  @Override
  public void put(String bucket, String key, byte[] content) {
    contents(bucket).put(key, content.clone());
  }

  private byte[] content(String bucket, String key) {
    byte[] content = contents(bucket).get(key);
    if (content == null) {
      throw S3Exception.noKey(bucket, key);
    }
    return content;
  }

  private SortedMap<String, byte[]> contents(String bucket) {
    SortedMap<String, byte[]> contents = buckets.get(bucket);
    if (contents == null) {
      throw S3Exception.noBucket(bucket);
    }
    return contents;
  }
}
