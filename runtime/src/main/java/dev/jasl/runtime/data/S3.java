package dev.jasl.runtime.data;

import java.io.InputStream;
import java.nio.file.Path;
import java.util.Iterator;

/**
 * The part of S3 that a distributed Map needs. A run that may use it must not be given one that changes meanwhile: the same objects
 * give the same history.
 *
 * @see <a href="https://docs.aws.amazon.com/AmazonS3/latest/API/Welcome.html">Amazon S3 API</a>
 */
public interface S3 {
  /**
   * The objects whose keys begin with the prefix, by ascending key as S3 sorts them. Made as they are asked for.
   *
   * @param prefix may be empty
   * @throws S3Exception if there is no such bucket, or it cannot be read
   */
  Iterator<S3Object> list(String bucket, String prefix);

  /**
   * The content of an object; whoever opens it closes it.
   *
   * @throws S3Exception if there is no such bucket or key, or it cannot be read
   */
  InputStream open(String bucket, String key);

  /**
   * The content that an object had in one of its versions.
   *
   * @throws S3Exception as {@link #open(String, String)}, and always where no versions are kept
   */
  default InputStream open(String bucket, String key, String version) {
    throw new S3Exception("version \"" + version + "\" of s3://" + bucket + "/" + key
        + " cannot be read: no versions are kept here");
  }

  /**
   * Writes an object, over the one that has the key.
   *
   * @throws S3Exception if there is no such bucket, or it cannot be written
   */
  void put(String bucket, String key, byte[] content);

  /**
   * Begins to write an object, over the one that has the key; whoever begins it closes it. Unless an implementation does better, the
   * content is collected in memory and put as a whole.
   *
   * @throws S3Exception if there is no such bucket, or it cannot be written; that may show when it is complete
   */
  default Upload upload(String bucket, String key) {
    return new BufferedUpload(this, bucket, key);
  }

  /** Objects in memory, none at first. */
  static MemoryS3 inMemory() {
    return new MemoryS3();
  }

  /**
   * Objects in a local folder: each of its sub-folders is a bucket, and the keys are the paths of the files below.
   *
   * @throws IllegalArgumentException if there is no such folder
   */
  static S3 in(Path folder) {
    return FolderS3.of(folder);
  }

  /** No S3 at all: each use throws an {@link UnboundS3Exception} that says how to hand one in. */
  static S3 unbound() {
    return new UnboundS3();
  }
}
