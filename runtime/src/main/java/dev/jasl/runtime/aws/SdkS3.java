package dev.jasl.runtime.aws;

import dev.jasl.runtime.data.S3;
import dev.jasl.runtime.data.S3Exception;
import dev.jasl.runtime.data.S3Object;
import dev.jasl.runtime.data.Upload;
import java.io.InputStream;
import java.util.Iterator;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.NoSuchBucketException;
import software.amazon.awssdk.services.s3.model.NoSuchKeyException;

/**
 * S3 itself, or whatever a client of the AWS SDK for Java 2 talks to, for the items and results of distributed Maps. Objects are read as
 * they come in, listed page by page, and written in parts of 8 MiB.
 *
 * <pre>{@code
 * LocalRuntime.of(NightlyImport.define()).s3(SdkS3.of(S3Client.create()))
 * }</pre>
 */
public final class SdkS3 implements S3 {
  private final S3Client client;

  private SdkS3(S3Client client) {
    this.client = client;
  }

  /** Reads and writes with this client; whoever made it closes it. */
  public static S3 of(S3Client client) {
    return new SdkS3(Objects.requireNonNull(client, "client"));
  }

  @Override
  public Iterator<S3Object> list(String bucket, String prefix) {
    Iterator<software.amazon.awssdk.services.s3.model.S3Object> objects = told(
        bucket,
        prefix,
        () -> client
            .listObjectsV2Paginator(request -> request.bucket(bucket).prefix(prefix))
            .contents()
            .iterator());
    return new Iterator<>() {
      @Override
      public boolean hasNext() {
        return told(bucket, prefix, objects::hasNext);
      }

      @Override
      public S3Object next() {
        return described(told(bucket, prefix, objects::next));
      }
    };
  }

  private static S3Object described(software.amazon.awssdk.services.s3.model.S3Object object) {
    return new S3Object(
        object.key(),
        object.size(),
        object.eTag(),
        object.lastModified(),
        Objects.requireNonNullElse(object.storageClassAsString(), "STANDARD"));
  }

  @Override
  public InputStream open(String bucket, String key) {
    return opened(bucket, key, null);
  }

  @Override
  public InputStream open(String bucket, String key, String version) {
    return opened(bucket, key, version);
  }

  private InputStream opened(String bucket, String key, @Nullable String version) {
    return new S3Content(told(
        bucket,
        key,
        () -> client.getObject(request -> request.bucket(bucket).key(key).versionId(version))));
  }

  @Override
  public void put(String bucket, String key, byte[] content) {
    put(client, bucket, key, content);
  }

  static void put(S3Client client, String bucket, String key, byte[] content) {
    told(
        bucket,
        key,
        () -> client.putObject(
            request -> request.bucket(bucket).key(key), RequestBody.fromBytes(content)));
  }

  @Override
  public Upload upload(String bucket, String key) {
    return new PartsUpload(client, bucket, key);
  }

  static <T> T told(String bucket, String key, Supplier<T> call) {
    try {
      return call.get();
    } catch (NoSuchKeyException missing) {
      throw S3Exception.noKey(bucket, key, missing);
    } catch (NoSuchBucketException missing) {
      throw S3Exception.noBucket(bucket, missing);
    } catch (SdkException failed) {
      throw new S3Exception("s3://" + bucket + "/" + key + ": " + failed.getMessage(), failed);
    }
  }
}
