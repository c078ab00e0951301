package dev.jasl.runtime.engine;

import dev.jasl.model.ExecutionType;
import dev.jasl.model.ItemBatcher;
import dev.jasl.model.ItemReader;
import dev.jasl.model.MapMode;
import dev.jasl.model.ReaderConfig;
import dev.jasl.model.ResultWriter;
import dev.jasl.model.StateName;
import dev.jasl.model.WriterConfig;
import dev.jasl.model.WriterConfig.OutputType;
import dev.jasl.model.WriterConfig.Transformation;
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
    return new CompiledMapRun.Setup(
        mode.executionType() == ExecutionType.EXPRESS ? MachineType.EXPRESS : MachineType.STANDARD,
        mode.label(),
        reader(mode.itemReader()),
        batcher(mode.itemBatcher()),
        Tolerance.of(mode, fields),
        writer(mode.resultWriter()));
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

  /** What is written to files is kept whole unless the state says otherwise, and what is not is kept without. */
  private CompiledWriter writer(@Nullable ResultWriter writer) {
    WriterConfig config = writer == null ? null : writer.config();
    Transformation form = config == null ? null : config.transformation();
    OutputType type = config == null ? null : config.outputType();
    if (writer instanceof ResultWriter.Export export) {
      return new CompiledWriter(
          fields.json("ResultWriter/Arguments", export.arguments()),
          new ResultForm(form == null ? Transformation.NONE : form),
          type == null ? OutputType.JSON : type);
    }
    if (type == OutputType.JSONL) {
      throw new ProgramException(
          state,
          "the ResultWriter's OutputType JSONL is supported only with a Resource to write to");
    }
    return new CompiledWriter(
        null, new ResultForm(form == null ? Transformation.COMPACT : form), OutputType.JSON);
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
