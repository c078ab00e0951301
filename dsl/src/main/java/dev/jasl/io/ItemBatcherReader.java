package dev.jasl.io;

import com.fasterxml.jackson.databind.JsonNode;
import dev.jasl.model.Extras;
import dev.jasl.model.ItemBatcher;
import dev.jasl.model.Quantity;
import java.util.ArrayList;
import java.util.List;

/** Reads {@code ItemBatcher} of a distributed Map. */
final class ItemBatcherReader {
  private static final String ITEMS = "MaxItemsPerBatch";
  private static final String BYTES = "MaxInputBytesPerBatch";

  private ItemBatcherReader() {}

  static ItemBatcher read(Fields fields) {
    Quantity items = Quantities.whole(fields, ITEMS, Range.atLeast(0));
    Quantity bytes = Quantities.whole(fields, BYTES, Range.of(0, 262_144));
    JsonNode input = fields.any("BatchInput");
    List<String> limits = limits(fields);
    if (limits.stream().noneMatch(fields::has)) {
      fields.reportNone(Messages.oneRequired(limits));
    }
    Extras extras = fields.finish();
    return new ItemBatcher(items, bytes, input, extras);
  }

  private static List<String> limits(Fields fields) {
    List<String> limits = new ArrayList<>(List.of(ITEMS, BYTES));
    if (!fields.inJsonata()) {
      limits.add(ITEMS + "Path");
      limits.add(BYTES + "Path");
    }
    return limits;
  }
}
