package dev.jasl.runtime.data;

/** An object of S3 that is being written. It is there once it is complete; if it is closed before, nothing is left of it. */
public interface Upload extends AutoCloseable {
  /**
   * Adds to the content.
   *
   * @throws S3Exception if it cannot be written
   */
  void write(byte[] more);

  /**
   * Ends the content, and makes it the object's.
   *
   * @throws S3Exception if it cannot be written
   */
  void complete();

  /** Lets go of what is open. May be called more than once. */
  @Override
  void close();
}
