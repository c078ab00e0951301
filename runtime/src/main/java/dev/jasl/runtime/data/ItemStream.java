package dev.jasl.runtime.data;

import com.fasterxml.jackson.databind.JsonNode;
import org.jspecify.annotations.Nullable;

/** Items, one after the other, each made when it is asked for. */
public interface ItemStream extends AutoCloseable {
  /**
   * The next item; null behind the last.
   *
   * @throws ItemReadingException if it cannot be read
   * @throws S3Exception if S3 fails
   */
  @Nullable
  Item next();

  /** Lets go of what is open. May be called more than once. */
  @Override
  default void close() {}

  /**
   * One item.
   *
   * @param source where it was read, as the context object names it: {@code S3://bucket/key}
   * @param key under which it stands in an object; null for an element of a list
   */
  record Item(String source, @Nullable String key, JsonNode value) {}
}
