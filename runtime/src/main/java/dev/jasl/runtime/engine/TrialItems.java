package dev.jasl.runtime.engine;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.jasl.model.Extras;
import dev.jasl.model.ReaderConfig;
import dev.jasl.runtime.data.ItemReading;
import dev.jasl.runtime.data.ItemReadingException;
import dev.jasl.runtime.data.ItemStream;
import dev.jasl.runtime.data.S3;
import org.jspecify.annotations.Nullable;

/**
 * Reads the items of a distributed Map that is tried out of data that stands for its source: the text of the object, or the list of the
 * objects in a bucket.
 */
record TrialItems(CompiledReader reader, String data) {
  private static final String BUCKET = "bucket";
  private static final String KEY = "key";
  private static final JsonNode PLACE =
      JsonNodeFactory.instance.objectNode().put("Bucket", BUCKET).put("Key", KEY);
  private static final ReaderConfig JSON_LIST = new ReaderConfig(
      ReaderConfig.InputType.JSON, null, null, null, null, null, null, Extras.none());

  /** @throws StateFailure if the reader's fields do not allow it, or the data is not what the reader reads */
  JsonNode read(Visit visit) {
    ItemReading asked = reader.reading(visit);
    ReaderConfig config = asked.config();
    try {
      boolean isList = asked.listing() && !isFlattened(config);
      return inFormat(new ItemReading(false, PLACE, isList ? JSON_LIST : config, asked.maxItems()));
    } catch (ItemReadingException unreadable) {
      throw new StateFailure(
          StatesError.ofState(StatesError.ITEM_READER_FAILED, unreadable.getMessage()));
    }
  }

  private static boolean isFlattened(@Nullable ReaderConfig config) {
    return config != null
        && config.transformation() == ReaderConfig.Transformation.LOAD_AND_FLATTEN;
  }

  private JsonNode inFormat(ItemReading reading) {
    ArrayNode items = JsonNodeFactory.instance.arrayNode();
    try (ItemStream stream = reading.from(S3.inMemory().with(BUCKET, KEY, data))) {
      for (ItemStream.Item item = stream.next(); item != null; item = stream.next()) {
        items.add(item.value());
      }
    }
    return items;
  }
}
