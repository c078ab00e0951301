package dev.jasl.runtime.data;

import com.fasterxml.jackson.databind.JsonNode;
import dev.jasl.io.JsonText;
import dev.jasl.model.CsvHeaders;
import dev.jasl.model.Extras;
import dev.jasl.model.ReaderConfig;
import dev.jasl.model.ReaderConfig.CsvDelimiter;
import dev.jasl.model.ReaderConfig.InputType;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Short ways to read items in a test. JSON has single quotes. */
final class Reading {
  static final CsvHeaders FIRST_ROW = new CsvHeaders.FirstRow();

  private Reading() {}

  static JsonNode json(String text) {
    return JsonText.read(text.replace('\'', '"')).orThrow();
  }

  static ReaderConfig config(InputType type) {
    return new ReaderConfig(type, null, null, null, null, null, null, Extras.none());
  }

  static ReaderConfig csv(CsvHeaders headers, @Nullable CsvDelimiter delimiter) {
    return new ReaderConfig(
        InputType.CSV, null, null, headers, delimiter, null, null, Extras.none());
  }

  static ReaderConfig json(InputType type, @Nullable String pointer) {
    return new ReaderConfig(type, null, null, null, null, pointer, null, Extras.none());
  }

  /** The items in a text that is the object {@code b/k}. */
  static List<String> items(String text, ReaderConfig config) {
    return items(S3.inMemory().with("b", "k", text), "k", config, 0);
  }

  static List<String> items(S3 s3, String key, @Nullable ReaderConfig config, long most) {
    return all(
        new ItemReading(false, json("{'Bucket': 'b', 'Key': '" + key + "'}"), config, most), s3);
  }

  /** The values of all items, each as JSON with single quotes. */
  static List<String> all(ItemReading reading, S3 s3) {
    List<String> items = new ArrayList<>();
    try (ItemStream stream = reading.from(s3)) {
      for (ItemStream.Item item = stream.next(); item != null; item = stream.next()) {
        items.add(item.value().toString().replace('"', '\''));
      }
    }
    return items;
  }
}
