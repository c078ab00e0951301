package dev.jasl.runtime.aws;

import dev.jasl.runtime.data.S3Exception;
import dev.jasl.runtime.data.Upload;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.CompletedPart;

/**
 * Writes an object part by part, so that no more than one part of it is in memory; what fits into a single part is put as a whole.
 *
 * @see <a href="https://docs.aws.amazon.com/AmazonS3/latest/userguide/mpuoverview.html">Multipart upload</a>
 */
final class PartsUpload implements Upload {
  /** Bytes; S3 wants 5 MiB at least, and takes 10,000 parts at most. */
  private static final int PART = 8 * 1024 * 1024;

  private final S3Client client;
  private final String bucket;
  private final String key;
  private final ByteArrayOutputStream part = new ByteArrayOutputStream();
  private final List<CompletedPart> sent = new ArrayList<>();
  private @Nullable String id;

  PartsUpload(S3Client client, String bucket, String key) {
    this.client = client;
    this.bucket = bucket;
    this.key = key;
  }

  @Override
  public void write(byte[] more) {
    int from = 0;
    while (part.size() + more.length - from > PART) {
      int rest = PART - part.size();
      part.write(more, from, rest);
      from += rest;
      send();
    }
    part.write(more, from, more.length - from);
  }

  private void send() {
    String upload = begun();
    int number = sent.size() + 1;
    String tag = told(() -> client.uploadPart(
            request -> request.bucket(bucket).key(key).uploadId(upload).partNumber(number),
            RequestBody.fromBytes(part.toByteArray())))
        .eTag();
    sent.add(CompletedPart.builder().partNumber(number).eTag(tag).build());
    part.reset();
  }

  private String begun() {
    if (id == null) {
      id = told(() ->
              client.createMultipartUpload(request -> request.bucket(bucket).key(key)))
          .uploadId();
    }
    return id;
  }

  @Override
  public void complete() {
    if (id == null) {
      SdkS3.put(client, bucket, key, part.toByteArray());
    } else {
      send();
      String upload = id;
      told(() -> client.completeMultipartUpload(request -> request
          .bucket(bucket)
          .key(key)
          .uploadId(upload)
          .multipartUpload(parts -> parts.parts(sent))));
      id = null;
    }
    part.reset();
  }

  /**
   * Has S3 forget the parts of an object that was not completed, which would be paid for.
   *
   * @throws S3Exception if that fails
   */
  @Override
  public void close() {
    part.reset();
    String upload = id;
    if (upload != null) {
      id = null;
      told(() ->
          client.abortMultipartUpload(request -> request.bucket(bucket).key(key).uploadId(upload)));
    }
  }

  private <T> T told(Supplier<T> call) {
    return SdkS3.told(bucket, key, call);
  }
}
