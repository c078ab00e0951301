package dev.jasl.io;

import dev.jasl.diagnostic.Code;
import dev.jasl.io.Processing.Config;
import dev.jasl.io.Processing.Mode;
import dev.jasl.model.ExecutionType;
import dev.jasl.model.Extras;
import dev.jasl.model.ItemProcessor;
import dev.jasl.model.ItemProcessor.Spelling;
import dev.jasl.model.Scope;
import java.util.List;

/** Reads {@code ItemProcessor}, or {@code Iterator} as it was called before. */
final class ItemProcessorReader {
  private static final String CONFIG = "ProcessorConfig";
  private static final String EXECUTION_TYPE = "ExecutionType";

  private ItemProcessorReader() {}

  static Processing read(Fields fields) {
    String today = Spelling.ITEM_PROCESSOR.field();
    String before = Spelling.ITERATOR.field();
    Spelling spelling =
        fields.has(today) || !fields.has(before) ? Spelling.ITEM_PROCESSOR : Spelling.ITERATOR;
    if (!fields.has(spelling.field())) {
      fields.reportNone(Messages.exactlyOneRequired(List.of(today, before)));
    }
    Processing processing = Parts.one(fields, spelling.field(), part -> processing(part, spelling));
    if (spelling == Spelling.ITEM_PROCESSOR) {
      fields.prefer(today, before);
    }
    return processing == null ? new Processing(null, Config.none()) : processing;
  }

  private static Processing processing(Fields fields, Spelling spelling) {
    Scope scope = ScopeReader.read(fields);
    String comment = fields.text("Comment");
    Config config = Parts.one(fields, CONFIG, ItemProcessorReader::config);
    if (config == null || config.equals(Config.none())) {
      fields.keep(CONFIG);
      config = Config.none();
    }
    ScopeReader.reportMachineFields(fields);
    Extras extras = fields.finish();
    ItemProcessor processor =
        scope == null ? null : new ItemProcessor(spelling, scope, comment, extras);
    return new Processing(processor, config);
  }

  private static Config config(Fields fields) {
    Mode mode = Values.word(fields, "Mode", Mode.values());
    ExecutionType type = Values.word(fields, EXECUTION_TYPE, ExecutionType.values());
    if (mode == Mode.DISTRIBUTED) {
      fields.require(EXECUTION_TYPE);
    } else if (mode == Mode.INLINE && type != null) {
      fields.refuse(EXECUTION_TYPE, "remove it, or set \"Mode\": \"DISTRIBUTED\"");
    } else if (type != null) {
      fields.keep(EXECUTION_TYPE);
      fields.report(
          Code.FIELD_WITHOUT_EFFECT,
          EXECUTION_TYPE,
          "Field '" + EXECUTION_TYPE + "' has no effect when Mode is INLINE",
          "remove it, or set \"Mode\": \"DISTRIBUTED\"");
    }
    return new Config(mode, type, fields.finish());
  }
}
