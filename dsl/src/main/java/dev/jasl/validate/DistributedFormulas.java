package dev.jasl.validate;

import dev.jasl.diagnostic.Location;
import dev.jasl.model.ItemBatcher;
import dev.jasl.model.ItemReader;
import dev.jasl.model.MapMode;
import dev.jasl.model.ReaderConfig;
import dev.jasl.model.ResultWriter;

/** What is computed in the fields that only a distributed Map has. */
final class DistributedFormulas {
  private final Location at;
  private final FormulasOf formulas;
  private final String arguments;

  DistributedFormulas(Location at, FormulasOf formulas) {
    this.at = at;
    this.formulas = formulas;
    this.arguments = formulas.inJsonata() ? "Arguments" : "Parameters";
  }

  void add(MapMode.Distributed map) {
    ItemReader reader = map.itemReader();
    if (reader != null) {
      add(reader);
    }
    ItemBatcher batcher = map.itemBatcher();
    if (batcher != null) {
      add(batcher);
    }
    if (map.resultWriter() instanceof ResultWriter.Export export) {
      formulas.template(
          at.child("ResultWriter"), arguments, export.arguments(), Reads.NOTHING_MORE);
    }
    formulas.quantity(at, "ToleratedFailureCount", PathUse.NUMBER, map.toleratedFailureCount());
    formulas.quantity(
        at, "ToleratedFailurePercentage", PathUse.NUMBER, map.toleratedFailurePercentage());
  }

  private void add(ItemReader reader) {
    Location place = at.child("ItemReader");
    formulas.template(place, arguments, reader.arguments(), Reads.NOTHING_MORE);
    ReaderConfig config = reader.config();
    if (config != null) {
      formulas.quantity(place.child("ReaderConfig"), "MaxItems", PathUse.NUMBER, config.maxItems());
    }
  }

  private void add(ItemBatcher batcher) {
    Location place = at.child("ItemBatcher");
    formulas.quantity(place, "MaxItemsPerBatch", PathUse.NUMBER, batcher.maxItemsPerBatch());
    formulas.quantity(
        place, "MaxInputBytesPerBatch", PathUse.NUMBER, batcher.maxInputBytesPerBatch());
    formulas.template(place, "BatchInput", batcher.batchInput(), Reads.NOTHING_MORE);
  }
}
