package dev.jasl.runtime.data;

import java.io.InputStream;
import java.util.Iterator;

/** Stands where no S3 was handed in. */
final class UnboundS3 implements S3 {
  @Override
  public Iterator<S3Object> list(String bucket, String prefix) {
    throw new UnboundS3Exception("The objects in s3://" + bucket + "/" + prefix + " are listed");
  }

  @Override
  public InputStream open(String bucket, String key) {
    throw new UnboundS3Exception("The object s3://" + bucket + "/" + key + " is read");
  }

  @Override
  public void put(String bucket, String key, byte[] content) {
    throw new UnboundS3Exception("The object s3://" + bucket + "/" + key + " is written");
  }
}
