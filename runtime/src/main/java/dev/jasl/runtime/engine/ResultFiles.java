package dev.jasl.runtime.engine;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.jasl.runtime.data.S3;
import dev.jasl.runtime.data.Upload;
import java.nio.charset.StandardCharsets;

/**
 * The files of one Map Run, and a manifest that names them.
 *
 * @param prefix may be empty
 * @param mostBytes that a file may have
 * @param redrives how often the run has been redriven; each time has a folder of its own
 * @param streams that are let go of with the run, however it ends
 * @see <a href="https://docs.aws.amazon.com/step-functions/latest/dg/input-output-resultwriter.html">ResultWriter</a>
 */
record ResultFiles(
    S3 s3,
    String bucket,
    String prefix,
    long mostBytes,
    MapRunNames names,
    int redrives,
    OpenStreams streams) {
  /** The service's files have no more than 5 GB. */
  static final long MOST_BYTES = 5_000_000_000L;

  /** A manifest that names no files yet. */
  ObjectNode manifest() {
    ObjectNode manifest = JsonNodeFactory.instance.objectNode();
    manifest.put("DestinationBucket", bucket);
    manifest.put("MapRunArn", names.arn());
    manifest.putObject("ResultFiles");
    return manifest;
  }

  Upload begin(String name) {
    return streams.opened(s3.upload(bucket, key(name)));
  }

  void complete(Upload file) {
    file.complete();
    streams.close(file);
  }

  void write(ObjectNode manifest) {
    s3.put(bucket, key("manifest.json"), manifest.toString().getBytes(StandardCharsets.UTF_8));
  }

  String key(String name) {
    String folder = prefix.isEmpty() || prefix.endsWith("/") ? prefix : prefix + "/";
    String attempt = redrives == 0 ? "" : "Redrive-" + redrives + "/";
    return folder + names.id() + "/" + attempt + name;
  }

  /** What the state goes on with. */
  ObjectNode result() {
    ObjectNode result = JsonNodeFactory.instance.objectNode();
    result.put("MapRunArn", names.arn());
    result.putObject("ResultWriterDetails").put("Bucket", bucket).put("Key", key("manifest.json"));
    return result;
  }
}
