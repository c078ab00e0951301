package dev.jasl.runtime.data;

/** S3 does not do what it was asked for. The message is for people: it says which bucket and key, and why. */
public class S3Exception extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public S3Exception(String message) {
    super(message);
  }

  public S3Exception(String message, Throwable cause) {
    super(message, cause);
  }

  static S3Exception noBucket(String bucket) {
    return new S3Exception("The specified bucket does not exist: \"" + bucket + "\"");
  }

  static S3Exception noKey(String bucket, String key) {
    return new S3Exception(
        "The specified key does not exist: \"" + key + "\" in bucket \"" + bucket + "\"");
  }
}
