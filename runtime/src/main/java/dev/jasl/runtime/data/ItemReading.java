package dev.jasl.runtime.data;

import com.fasterxml.jackson.databind.JsonNode;
import dev.jasl.model.ReaderConfig;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What an {@code ItemReader} asks for, its fields evaluated.
 *
 * @param listing whether the items are the objects of a bucket ({@code s3:listObjectsV2}), or what an object holds ({@code
 *     s3:getObject})
 * @param arguments {@code Bucket}, {@code Key} and perhaps {@code VersionId}, or {@code Bucket} and {@code Prefix}
 * @param maxItems no more are read; 0 for no limit
 * @see <a href="https://docs.aws.amazon.com/step-functions/latest/dg/input-output-itemreader.html">ItemReader</a>
 */
public record ItemReading(
    boolean listing, JsonNode arguments, @Nullable ReaderConfig config, long maxItems) {
  public ItemReading {
    Objects.requireNonNull(arguments, "arguments");
  }

  /**
   * Opens the stream of items. What is wrong with a file shows when it is read, here or later.
   *
   * @throws ItemReadingException if the fields do not say what to read
   * @throws S3Exception if S3 fails
   */
  public ItemStream from(S3 s3) {
    if (maxItems < 0) {
      throw new ItemReadingException("field MaxItems must be positive");
    }
    ItemStream items = listing ? listed(s3) : read(s3);
    return maxItems == 0 ? items : new FirstItems(items, maxItems);
  }

  private ItemStream listed(S3 s3) {
    String bucket = required("Bucket");
    String prefix = arguments.path("Prefix").asText("");
    return config != null && config.transformation() == ReaderConfig.Transformation.LOAD_AND_FLATTEN
        ? new FileFormat(s3, config).flattened(bucket, prefix)
        : new ListedObjects(bucket, s3.list(bucket, prefix));
  }

  private ItemStream read(S3 s3) {
    String bucket = required("Bucket");
    String key = required("Key");
    if (config == null) {
      throw new ItemReadingException(
          "ReaderConfig must say what s3://" + bucket + "/" + key + " holds");
    }
    S3 read =
        arguments.has("VersionId") ? new VersionOf(s3, bucket, key, required("VersionId")) : s3;
    return new FileFormat(read, config).items(bucket, key);
  }

  private String required(String field) {
    JsonNode value = arguments.path(field);
    if (!value.isTextual()) {
      throw new ItemReadingException(
          "The field '" + field + "' of the ItemReader must be a string: " + arguments);
    }
    return value.textValue();
  }
}
