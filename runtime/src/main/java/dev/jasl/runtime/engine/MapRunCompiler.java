package dev.jasl.runtime.engine;

import dev.jasl.model.ExecutionType;
import dev.jasl.model.ItemBatcher;
import dev.jasl.model.ItemReader;
import dev.jasl.model.MapMode;
import dev.jasl.model.ReaderConfig;
import dev.jasl.model.StateName;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Compiles what a distributed Map has beside the fields of every Map. */
final class MapRunCompiler {
  private final StateName state;
  private final MapFields fields;

  MapRunCompiler(StateName state, MapFields fields) {
    this.state = state;
    this.fields = fields;
  }

  CompiledMapRun.Setup compile(MapMode.Distributed mode) {
    if (mode.resultWriter() != null) {
      throw new ProgramException(state, "a ResultWriter is not supported yet");
    }
    return new CompiledMapRun.Setup(
        mode.executionType() == ExecutionType.EXPRESS ? MachineType.EXPRESS : MachineType.STANDARD,
        mode.label(),
        reader(mode.itemReader()),
        batcher(mode.itemBatcher()),
        Tolerance.of(mode, fields));
  }

  private @Nullable CompiledReader reader(@Nullable ItemReader reader) {
    if (reader == null) {
      return null;
    }
    ReaderConfig config = reader.config();
    return new CompiledReader(
        isListing(reader),
        Objects.requireNonNull(fields.json("ItemReader/Arguments", reader.arguments())),
        config,
        config == null ? null : fields.number("MaxItems", config.maxItems()));
  }

  private boolean isListing(ItemReader reader) {
    String resource = reader.resource().text();
    if (resource.endsWith(":states:::s3:listObjectsV2")) {
      return true;
    }
    if (resource.endsWith(":states:::s3:getObject")) {
      return false;
    }
    throw new ProgramException(
        state,
        "the ItemReader reads from \"" + resource
            + "\"; expected arn:aws:states:::s3:getObject or arn:aws:states:::s3:listObjectsV2");
  }

  private @Nullable CompiledBatcher batcher(@Nullable ItemBatcher batcher) {
    return batcher == null
        ? null
        : new CompiledBatcher(
            fields.number("MaxItemsPerBatch", batcher.maxItemsPerBatch()),
            fields.number("MaxInputBytesPerBatch", batcher.maxInputBytesPerBatch()),
            fields.json("ItemBatcher/BatchInput", batcher.batchInput()));
  }
}
