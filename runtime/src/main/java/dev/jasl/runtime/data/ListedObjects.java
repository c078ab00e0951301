package dev.jasl.runtime.data;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.Iterator;
import org.jspecify.annotations.Nullable;

/** The objects of a bucket as items, with the members that recordings show: {@code Etag}, and the time in seconds. */
final class ListedObjects implements ItemStream {
  private final String source;
  private final Iterator<S3Object> objects;

  ListedObjects(String bucket, Iterator<S3Object> objects) {
    this.source = "S3://" + bucket;
    this.objects = objects;
  }

  @Override
  public @Nullable Item next() {
    return objects.hasNext() ? new Item(source, null, json(objects.next())) : null;
  }

  private static ObjectNode json(S3Object object) {
    return JsonNodeFactory.instance
        .objectNode()
        .put("Etag", object.etag())
        .put("LastModified", seconds(object.lastModified()))
        .put("Key", object.key())
        .put("Size", object.size())
        .put("StorageClass", object.storageClass());
  }

  /** S3 keeps whole seconds. The service computes with doubles, and shows {@code 1.7356896E9}. */
  private static double seconds(Instant time) {
    return time.getEpochSecond();
  }
}
