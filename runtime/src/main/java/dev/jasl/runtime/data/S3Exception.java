package dev.jasl.runtime.data;

import org.jspecify.annotations.Nullable;

/** S3 does not do what it was asked for. The message is for people: it says which bucket and key, and why. */
public class S3Exception extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** For an S3 of one's own. */
  public S3Exception(String message) {
    super(message);
  }

  /** For an S3 of one's own that asks another. */
  public S3Exception(String message, @Nullable Throwable cause) {
    super(message, cause);
  }

  /**
   * There is no such bucket.
   *
   * @param why what the one who was asked threw, or null
   */
  public static S3Exception noBucket(String bucket, @Nullable Throwable why) {
    return new S3Exception("The specified bucket does not exist: \"" + bucket + "\"", why);
  }

  /**
   * There is no such object.
   *
   * @param why what the one who was asked threw, or null
   */
  public static S3Exception noKey(String bucket, String key, @Nullable Throwable why) {
    return new S3Exception(
        "The specified key does not exist: \"" + key + "\" in bucket \"" + bucket + "\"", why);
  }

  static S3Exception noBucket(String bucket) {
    return noBucket(bucket, null);
  }

  static S3Exception noKey(String bucket, String key) {
    return noKey(bucket, key, null);
  }
}
