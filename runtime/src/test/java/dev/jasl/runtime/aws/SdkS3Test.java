package dev.jasl.runtime.aws;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.jasl.io.DefinitionReader;
import dev.jasl.io.JsonText;
import dev.jasl.runtime.data.S3;
import dev.jasl.runtime.data.S3Exception;
import dev.jasl.runtime.data.S3Object;
import dev.jasl.runtime.data.Upload;
import dev.jasl.runtime.engine.ExecutionResult;
import dev.jasl.runtime.engine.Program;
import dev.jasl.runtime.engine.RunParameters;
import dev.jasl.runtime.task.TaskRouter;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.s3.S3Client;

/** The real client of S3 against a server of the test's own. */
class SdkS3Test {
  private final LoopbackService service = new LoopbackService();
  private final S3 s3 = SdkS3.of(service.client(S3Client.builder().forcePathStyle(true)));

  @AfterEach
  void closeService() {
    service.close();
  }

  private static String page(boolean more, String... keys) {
    StringBuilder xml =
        new StringBuilder("<ListBucketResult><IsTruncated>" + more + "</IsTruncated>");
    for (String key : keys) {
      xml.append("<Contents><Key>")
          .append(key)
          .append("</Key><Size>3</Size><ETag>\"e\"</ETag>")
          .append("<LastModified>2025-01-01T00:00:00.000Z</LastModified>")
          .append("<StorageClass>GLACIER</StorageClass></Contents>");
    }
    return xml.append(more ? "<NextContinuationToken>more</NextContinuationToken>" : "")
        .append("</ListBucketResult>")
        .toString();
  }

  @Test
  void listsPageByPage() {
    service.says(200, page(true, "a", "b")).says(200, page(false, "c"));

    List<S3Object> listed = new ArrayList<>();
    s3.list("data", "").forEachRemaining(listed::add);

    assertThat(listed).extracting(S3Object::key).containsExactly("a", "b", "c");
    assertThat(listed.get(0))
        .isEqualTo(new S3Object("a", 3, "\"e\"", Instant.parse("2025-01-01T00:00:00Z"), "GLACIER"));
    assertThat(service.questions().get(1).uri()).contains("continuation-token=more");
  }

  @Test
  void readsAVersionOfAnObject() throws IOException {
    service.says(200, "old text");

    try (InputStream content = s3.open("data", "a", "v1")) {
      assertThat(content.readAllBytes()).asString(StandardCharsets.UTF_8).isEqualTo("old text");
    }
    assertThat(service.question().uri()).isEqualTo("/data/a?versionId=v1");
  }

  @Test
  void writesAnObject() {
    service.says(200, "");

    s3.put("data", "out/manifest.json", "{}".getBytes(StandardCharsets.UTF_8));

    assertThat(service.question().method()).isEqualTo("PUT");
    assertThat(service.question().uri()).isEqualTo("/data/out/manifest.json");
    assertThat(service.question().body()).contains("{}");
  }

  @Test
  void writesALargeObjectInParts() {
    service
        .says(
            200,
            "<InitiateMultipartUploadResult><UploadId>u1</UploadId></InitiateMultipartUploadResult>")
        .says(200, "", "ETag", "\"one\"")
        .says(200, "", "ETag", "\"two\"")
        .says(200, "<CompleteMultipartUploadResult/>");
    byte[] row = "#".repeat(3 * 1024 * 1024).getBytes(StandardCharsets.UTF_8);

    try (Upload upload = s3.upload("data", "large")) {
      for (int i = 0; i < 3; i++) {
        upload.write(row);
      }
      upload.complete();
    }

    assertThat(service.questions())
        .extracting(question -> question.method() + " " + question.uri())
        .containsExactly(
            "POST /data/large?uploads",
            "PUT /data/large?partNumber=1&uploadId=u1",
            "PUT /data/large?partNumber=2&uploadId=u1",
            "POST /data/large?uploadId=u1");
    assertThat(lettersIn(1)).isEqualTo(8 * 1024 * 1024);
    assertThat(lettersIn(2)).isEqualTo(1024 * 1024);
    assertThat(service.questions().get(3).body())
        .contains("<ETag>&quot;one&quot;</ETag><PartNumber>1</PartNumber>")
        .contains("<ETag>&quot;two&quot;</ETag><PartNumber>2</PartNumber>");
  }

  /** How many of the rows' characters a question held, without what the client puts around a body. */
  private long lettersIn(int question) {
    return service
        .questions()
        .get(question)
        .body()
        .chars()
        .filter(c -> c == '#')
        .count();
  }

  @Test
  void partsOfAnObjectThatIsNotCompletedAreForgotten() {
    service
        .says(
            200,
            "<InitiateMultipartUploadResult><UploadId>u1</UploadId></InitiateMultipartUploadResult>")
        .says(200, "", "ETag", "\"one\"")
        .says(204, "");

    try (Upload upload = s3.upload("data", "large")) {
      upload.write(new byte[9 * 1024 * 1024]);
    }

    assertThat(service.questions())
        .extracting(question -> question.method() + " " + question.uri())
        .last()
        .isEqualTo("DELETE /data/large?uploadId=u1");
  }

  @Test
  void missingObjectsAreNamed() {
    service.says(404, "<Error><Code>NoSuchKey</Code><Message>no</Message></Error>");
    service.says(404, "<Error><Code>NoSuchBucket</Code><Message>no</Message></Error>");
    service.says(403, "<Error><Code>AccessDenied</Code><Message>Access Denied</Message></Error>");

    assertThatThrownBy(() -> s3.open("data", "a").close())
        .isInstanceOf(S3Exception.class)
        .hasMessage("The specified key does not exist: \"a\" in bucket \"data\"");
    assertThatThrownBy(() -> s3.list("data", "").hasNext())
        .isInstanceOf(S3Exception.class)
        .hasMessage("The specified bucket does not exist: \"data\"");
    assertThatThrownBy(() -> s3.put("data", "a", new byte[0]))
        .isInstanceOf(S3Exception.class)
        .hasMessageStartingWith("s3://data/a: Access Denied (Service: S3, Status Code: 403");
  }

  @Test
  void distributedMapReadsAndWrites() {
    service.says(200, "[{\"id\": 1}, {\"id\": 2}]").says(200, "").says(200, "");

    ExecutionResult result = run("""
        {"StartAt": "M", "States": {"M": {"Type": "Map", "End": true,
         "ItemReader": {"Resource": "arn:aws:states:::s3:getObject", "ReaderConfig": {"InputType": "JSON"},
           "Parameters": {"Bucket": "data", "Key": "orders.json", "VersionId": "v7"}},
         "ItemProcessor": {"ProcessorConfig": {"Mode": "DISTRIBUTED", "ExecutionType": "EXPRESS"},
           "StartAt": "P", "States": {"P": {"Type": "Pass", "End": true}}},
         "ResultWriter": {"Resource": "arn:aws:states:::s3:putObject",
           "Parameters": {"Bucket": "results", "Prefix": "out"}}}}}""");

    assertThat(result.error()).as(result.cause()).isNull();
    assertThat(service.questions())
        .extracting(question ->
            question.method() + " " + question.uri().replaceAll("/[0-9a-f-]{36}/", "/…/"))
        .containsExactly(
            "GET /data/orders.json?versionId=v7",
            "PUT /results/out/…/SUCCEEDED_0.json",
            "PUT /results/out/…/manifest.json");
  }

  @Test
  void mapThatCannotReadItsItemsFails() {
    service.says(404, "<Error><Code>NoSuchKey</Code><Message>no</Message></Error>");

    ExecutionResult result = run("""
        {"StartAt": "M", "States": {"M": {"Type": "Map", "End": true,
         "ItemReader": {"Resource": "arn:aws:states:::s3:getObject", "ReaderConfig": {"InputType": "JSON"},
           "Parameters": {"Bucket": "data", "Key": "orders.json"}},
         "ItemProcessor": {"ProcessorConfig": {"Mode": "DISTRIBUTED", "ExecutionType": "EXPRESS"},
           "StartAt": "P", "States": {"P": {"Type": "Pass", "End": true}}}}}}""");

    assertThat(result.error()).isEqualTo("States.ItemReaderFailed");
    assertThat(result.cause()).contains("The specified key does not exist: \"orders.json\"");
  }

  private ExecutionResult run(String definition) {
    return Program.compile(
            DefinitionReader.read(JsonText.read(definition).orThrow()).orThrow())
        .run(RunParameters.of(JsonText.read("{}").orThrow()).withS3(s3), TaskRouter.empty());
  }
}
