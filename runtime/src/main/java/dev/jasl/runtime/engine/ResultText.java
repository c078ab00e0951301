package dev.jasl.runtime.engine;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import dev.jasl.model.WriterConfig.OutputType;
import dev.jasl.runtime.data.Upload;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * Results as the text of files, each a JSON array or a value a line. They are written as they come, so that nothing of them stays in
 * memory.
 */
final class ResultText {
  private final OutputType type;
  private final String group;
  private final ResultFiles files;
  private final ArrayNode written;
  private @Nullable Upload open;
  private long size;
  private int completed;

  /**
   * @param group how the children have ended, the first part of the files' names
   * @param written where the files are listed
   */
  ResultText(OutputType type, String group, ResultFiles files, ArrayNode written) {
    this.type = type;
    this.group = group;
    this.files = files;
    this.written = written;
  }

  /** Adds a result, in a further file if this one would become too large. */
  void add(JsonNode result) {
    byte[] text = result.toString().getBytes(StandardCharsets.UTF_8);
    if (open != null && size + text.length + 2 > files.mostBytes()) {
      close();
    }
    Upload file = open;
    String before = ",";
    if (file == null) {
      file = files.begin(name());
      open = file;
      before = "[";
    }
    if (type == OutputType.JSON) {
      write(file, before);
    }
    write(file, text);
    if (type == OutputType.JSONL) {
      write(file, "\n");
    }
  }

  private void write(Upload file, String text) {
    write(file, text.getBytes(StandardCharsets.UTF_8));
  }

  private void write(Upload file, byte[] text) {
    file.write(text);
    size += text.length;
  }

  /** Completes the file that is open, if there is one. */
  void close() {
    if (open == null) {
      return;
    }
    if (type == OutputType.JSON) {
      write(open, "]");
    }
    files.complete(open);
    String key = files.key(name());
    written.addObject().put("Key", key).put("Size", size);
    open = null;
    size = 0;
    completed++;
  }

  private String name() {
    return group + "_" + completed + (type == OutputType.JSON ? ".json" : ".jsonl");
  }
}
