package dev.jasl.runtime.engine;

import com.fasterxml.jackson.databind.JsonNode;
import dev.jasl.model.WriterConfig.OutputType;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** Results as the text of a file: a JSON array, or a value a line. */
final class ResultText {
  private final OutputType type;
  private final ByteArrayOutputStream text = new ByteArrayOutputStream();

  ResultText(OutputType type) {
    this.type = type;
  }

  void add(JsonNode result) {
    if (type == OutputType.JSON) {
      text.write(isEmpty() ? '[' : ',');
    }
    text.writeBytes(result.toString().getBytes(StandardCharsets.UTF_8));
    if (type == OutputType.JSONL) {
      text.write('\n');
    }
  }

  boolean isEmpty() {
    return text.size() == 0;
  }

  /** The whole text; nothing is added behind it. */
  byte[] closed() {
    if (type == OutputType.JSON) {
      text.write(']');
    }
    return text.toByteArray();
  }

  /** The end of the file's name. */
  String extension() {
    return type == OutputType.JSON ? ".json" : ".jsonl";
  }
}
