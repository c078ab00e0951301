package dev.jasl.runtime.data;

import java.io.InputStream;
import java.util.Iterator;

/** S3, where one object is read as it was in one of its versions. */
record VersionOf(S3 s3, String bucket, String key, String version) implements S3 {
  @Override
  public Iterator<S3Object> list(String listed, String prefix) {
    return s3.list(listed, prefix);
  }

  @Override
  public InputStream open(String opened, String name) {
    return opened.equals(bucket) && name.equals(key)
        ? s3.open(bucket, key, version)
        : s3.open(opened, name);
  }

  @Override
  public void put(String written, String name, byte[] content) {
    s3.put(written, name, content);
  }
}
