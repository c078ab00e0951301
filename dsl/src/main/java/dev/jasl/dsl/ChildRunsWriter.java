package dev.jasl.dsl;

import com.fasterxml.jackson.databind.JsonNode;
import dev.jasl.expr.Node;
import dev.jasl.model.Extras;
import dev.jasl.model.ItemBatcher;
import dev.jasl.model.ItemReader;
import dev.jasl.model.MapMode;
import dev.jasl.model.ReaderConfig;
import dev.jasl.model.Resource;
import dev.jasl.model.ResultWriter;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Writes what only a distributed ForEach has. */
final class ChildRunsWriter {
  private static final ReaderConfig NO_CONFIG =
      new ReaderConfig(null, null, null, null, null, null, null, Extras.none());

  private final MapDraft<?> draft;
  private final ChildRuns children;
  private final StateContext context;

  ChildRunsWriter(MapDraft<?> draft, ChildRuns children, StateContext context) {
    this.draft = draft;
    this.children = children;
    this.context = context;
  }

  MapMode.Distributed mode() {
    return new MapMode.Distributed(
        children.type(),
        children.label(),
        reader(draft.items().source().reader()),
        batcher(draft.batching()),
        writer(children.writer()),
        context.quantity(children.toleratedCount(), "ToleratedFailureCount"),
        context.quantity(children.toleratedPercentage(), "ToleratedFailurePercentage"),
        Extras.none());
  }

  private @Nullable ItemReader reader(@Nullable ReaderDraft<?> reader) {
    if (reader == null) {
      return null;
    }
    ReaderConfig plain = reader.config();
    ReaderConfig config = new ReaderConfig(
        plain.inputType(),
        plain.transformation(),
        plain.manifestType(),
        plain.csvHeaders(),
        plain.csvDelimiter(),
        plain.itemsPointer(),
        context.quantity(reader.maxItems(), "MaxItems"),
        plain.extras());
    return new ItemReader(
        resource(reader.action()),
        payload(reader.arguments(), "ItemReader"),
        config.equals(NO_CONFIG) ? null : config,
        Extras.none());
  }

  private @Nullable ItemBatcher batcher(@Nullable Batching batching) {
    if (batching == null) {
      return null;
    }
    return new ItemBatcher(
        context.quantity(batching.maxItems(), "MaxItemsPerBatch"),
        context.quantity(batching.maxBytes(), "MaxInputBytesPerBatch"),
        batching.input() == null ? null : context.payload(batching.input(), "BatchInput"),
        Extras.none());
  }

  private @Nullable ResultWriter writer(@Nullable WriterDraft writer) {
    if (writer == null) {
      return null;
    }
    if (writer.arguments() == null) {
      return new ResultWriter.Reshape(
          Objects.requireNonNull(writer.config(), "config"), Extras.none());
    }
    return new ResultWriter.Export(
        resource("s3:putObject"),
        payload(writer.arguments(), "ResultWriter"),
        writer.config(),
        Extras.none());
  }

  private JsonNode payload(Map<String, Node> arguments, String field) {
    return context.payload(new Node.Construct(arguments), field);
  }

  private static Resource resource(String action) {
    return new Resource("arn:aws:states:::" + action);
  }
}
