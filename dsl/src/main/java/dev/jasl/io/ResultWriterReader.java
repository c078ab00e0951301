package dev.jasl.io;

import com.fasterxml.jackson.databind.JsonNode;
import dev.jasl.model.Extras;
import dev.jasl.model.Resource;
import dev.jasl.model.ResultWriter;
import dev.jasl.model.WriterConfig;
import dev.jasl.model.WriterConfig.OutputType;
import dev.jasl.model.WriterConfig.Transformation;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads {@code ResultWriter} of a distributed Map. */
final class ResultWriterReader {
  private static final String RESOURCE = "Resource";
  private static final String CONFIG = "WriterConfig";

  private ResultWriterReader() {}

  static @Nullable ResultWriter read(Fields fields) {
    WriterConfig config = Parts.one(fields, CONFIG, ResultWriterReader::config);
    boolean exports = fields.has(RESOURCE) || fields.has("Parameters") || fields.has("Arguments");
    return exports ? export(fields, config) : reshape(fields, config);
  }

  private static @Nullable ResultWriter export(Fields fields, @Nullable WriterConfig config) {
    Resource resource = TaskReader.resource(fields);
    JsonNode arguments = ItemReaderReader.arguments(fields);
    Extras extras = fields.finish();
    return resource == null || arguments == null
        ? null
        : new ResultWriter.Export(resource, arguments, config, extras);
  }

  private static @Nullable ResultWriter reshape(Fields fields, @Nullable WriterConfig config) {
    if (!fields.has(CONFIG)) {
      fields.reportNone(Messages.oneRequired(List.of(CONFIG, RESOURCE)));
    }
    Extras extras = fields.finish();
    return config == null ? null : new ResultWriter.Reshape(config, extras);
  }

  /** Defaults exist for a ResultWriter without this, but for neither of its fields. */
  private static WriterConfig config(Fields fields) {
    fields.require("Transformation", "OutputType");
    Transformation transformation = Values.word(fields, "Transformation", Transformation.values());
    OutputType output = Values.word(fields, "OutputType", OutputType.values());
    return new WriterConfig(transformation, output, fields.finish());
  }
}
