package dev.jasl.runtime.data;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;

/** An object in S3, to be read. */
record ObjectAt(String bucket, String key) {
  private static final int BUFFER = 1 << 16;
  private static final Pattern SOURCE =
      Pattern.compile("\\[Source: .*?; line: (\\d+), column: (\\d+)\\]");

  /** As the context object names it. */
  String source() {
    return "S3://" + bucket + "/" + key;
  }

  /** Its content, unpacked if the name says that it is packed. */
  InputStream open(S3 s3) {
    String name = key.toLowerCase(Locale.ROOT);
    InputStream content = s3.open(bucket, key);
    if (name.endsWith(".zstd") || name.endsWith(".zst")) {
      return OptionalLibrary.ZSTD.use(
          this + " is packed with zstd", () -> ZstdContent.unpacked(content));
    }
    return name.endsWith(".gz") ? unpacked(content) : content;
  }

  private InputStream unpacked(InputStream content) {
    try {
      return new GZIPInputStream(content, BUFFER);
    } catch (IOException broken) {
      throw broken(broken);
    }
  }

  /** The same as text, in UTF-8. */
  Reader text(S3 s3) {
    return new BufferedReader(new InputStreamReader(open(s3), StandardCharsets.UTF_8), BUFFER);
  }

  ItemReadingException broken(IOException why) {
    String reason = why instanceof JsonProcessingException json
        ? reason(json)
        : String.valueOf(why.getMessage());
    return new ItemReadingException(this + " cannot be read: " + reason, why);
  }

  /** What the parser says, without its words for a source that it does not show. */
  static String reason(JsonProcessingException broken) {
    return SOURCE.matcher(broken.getOriginalMessage()).replaceAll("line $1, column $2");
  }

  @Override
  public String toString() {
    return "s3://" + bucket + "/" + key;
  }
}
