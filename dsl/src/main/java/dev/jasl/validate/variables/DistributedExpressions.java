package dev.jasl.validate.variables;

import dev.jasl.model.ItemBatcher;
import dev.jasl.model.ItemReader;
import dev.jasl.model.MapMode;
import dev.jasl.model.QueryLanguage;
import dev.jasl.model.ResultWriter;
import org.jspecify.annotations.Nullable;

/** Shows the expressions that only a distributed Map has; the parent evaluates them, not the children. */
final class DistributedExpressions {
  private final ExpressionPlace place;

  private DistributedExpressions(ExpressionPlace place) {
    this.place = place;
  }

  static void show(ExpressionPlace place, MapMode mode) {
    if (mode instanceof MapMode.Distributed distributed) {
      DistributedExpressions fields = new DistributedExpressions(place);
      fields.reader(distributed.itemReader());
      fields.batcher(distributed.itemBatcher());
      fields.writer(distributed.resultWriter());
      place.quantity("ToleratedFailureCount", distributed.toleratedFailureCount());
      place.quantity("ToleratedFailurePercentage", distributed.toleratedFailurePercentage());
    }
  }

  private void reader(@Nullable ItemReader reader) {
    if (reader != null) {
      ExpressionPlace at = place.child("ItemReader");
      at.payload(arguments(), reader.arguments());
      if (reader.config() != null) {
        at.child("ReaderConfig").quantity("MaxItems", reader.config().maxItems());
      }
    }
  }

  private void batcher(@Nullable ItemBatcher batcher) {
    if (batcher != null) {
      ExpressionPlace at = place.child("ItemBatcher");
      at.quantity("MaxItemsPerBatch", batcher.maxItemsPerBatch());
      at.quantity("MaxInputBytesPerBatch", batcher.maxInputBytesPerBatch());
      at.payload("BatchInput", batcher.batchInput());
    }
  }

  private void writer(@Nullable ResultWriter writer) {
    if (writer instanceof ResultWriter.Export export) {
      place.child("ResultWriter").payload(arguments(), export.arguments());
    }
  }

  private String arguments() {
    return place.language() == QueryLanguage.JSONATA ? "Arguments" : "Parameters";
  }
}
