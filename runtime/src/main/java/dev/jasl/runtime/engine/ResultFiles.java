package dev.jasl.runtime.engine;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.jasl.runtime.data.S3;
import dev.jasl.runtime.data.S3Exception;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Writes the files of one Map Run, and a manifest that names them.
 *
 * @param prefix may be empty
 * @see <a href="https://docs.aws.amazon.com/step-functions/latest/dg/input-output-resultwriter.html">ResultWriter</a>
 */
record ResultFiles(S3 s3, String bucket, String prefix, MapRunNames names) {
  /**
   * Results of children that ended alike.
   *
   * @param text null for none
   */
  record Group(String name, @Nullable ResultText text) {}

  /**
   * Writes them.
   *
   * @return the result of the state
   * @throws StateFailure if S3 fails
   */
  ObjectNode write(List<Group> groups) {
    ObjectNode manifest = JsonNodeFactory.instance.objectNode();
    manifest.put("DestinationBucket", bucket);
    manifest.put("MapRunArn", names.arn());
    ObjectNode files = manifest.putObject("ResultFiles");
    for (Group group : groups) {
      add(group, files.putArray(group.name()));
    }
    put("manifest.json", manifest.toString().getBytes(StandardCharsets.UTF_8));
    return result();
  }

  private void add(Group group, ArrayNode files) {
    if (group.text() != null && !group.text().isEmpty()) {
      byte[] content = group.text().closed();
      String name = group.name() + "_0" + group.text().extension();
      put(name, content);
      files.addObject().put("Key", key(name)).put("Size", content.length);
    }
  }

  private void put(String name, byte[] content) {
    try {
      s3.put(bucket, key(name), content);
    } catch (S3Exception unwritable) {
      throw new StateFailure(
          StatesError.ofState(StatesError.RESULT_WRITER_FAILED, unwritable.getMessage()));
    }
  }

  private String key(String name) {
    String folder = prefix.isEmpty() || prefix.endsWith("/") ? prefix : prefix + "/";
    return folder + names.id() + "/" + name;
  }

  private ObjectNode result() {
    ObjectNode result = JsonNodeFactory.instance.objectNode();
    result.put("MapRunArn", names.arn());
    result.putObject("ResultWriterDetails").put("Bucket", bucket).put("Key", key("manifest.json"));
    return result;
  }
}
