package dev.jasl.validate.rules;

import dev.jasl.diagnostic.Code;
import dev.jasl.diagnostic.Diagnostic;
import dev.jasl.diagnostic.Location;
import dev.jasl.model.ItemReader;
import dev.jasl.model.MapMode;
import dev.jasl.model.MapState;
import dev.jasl.model.ReaderConfig;
import dev.jasl.model.ReaderConfig.InputType;
import dev.jasl.model.ReaderConfig.ManifestType;
import dev.jasl.model.ReaderConfig.Transformation;
import dev.jasl.validate.Report;
import dev.jasl.validate.Rule;
import dev.jasl.validate.StateGraph;
import dev.jasl.validate.StateNode;
import java.util.EnumSet;
import java.util.Set;

/**
 * A {@code ReaderConfig} says what can be said of the files: how a list becomes items, who wrote a manifest, what stands between columns,
 * where in a JSON file the items are.
 *
 * @see <a href="https://docs.aws.amazon.com/step-functions/latest/dg/input-output-itemreader.html">ItemReader</a>
 */
final class ReaderFieldRule implements Rule {
  private static final Set<InputType> WITH_COLUMNS = EnumSet.of(InputType.CSV, InputType.MANIFEST);

  @Override
  public void check(StateGraph graph, Report report) {
    for (StateNode state : graph.states()) {
      if (state.state() instanceof MapState map
          && map.mode() instanceof MapMode.Distributed distributed) {
        ItemReader reader = distributed.itemReader();
        ReaderConfig config = reader == null ? null : reader.config();
        if (reader != null && config != null) {
          check(state, reader.resource().text().endsWith(":listObjectsV2"), config, report);
        }
      }
    }
  }

  private static void check(StateNode state, boolean lists, ReaderConfig config, Report report) {
    InputType input = config.inputType();
    if (config.transformation() != null && !lists) {
      report.add(state, idle(state, "Transformation", "is for a list of objects"));
    }
    if (config.manifestType() != null && lists) {
      report.add(
          state, idle(state, "ManifestType", "is for a manifest, not for a list of objects"));
    }
    if (input != null && !lists && isInventory(input, config)) {
      report.add(
          state, idle(state, "InputType", "is not for an S3 inventory, whose files are CSV"));
    }
    if (input != null && lists && config.transformation() != Transformation.LOAD_AND_FLATTEN) {
      report.add(state, idle(state, "InputType", "is for files that are read, not only listed"));
    }
    if (config.csvDelimiter() != null && input != null && !WITH_COLUMNS.contains(input)) {
      report.add(state, idle(state, "CSVDelimiter", "is for files with columns"));
    }
    if (config.itemsPointer() != null && input != null && input != InputType.JSON) {
      report.add(state, idle(state, "ItemsPointer", "is for JSON files"));
    }
  }

  /** {@code MANIFEST} is how an inventory was named before. */
  private static boolean isInventory(InputType input, ReaderConfig config) {
    return config.manifestType() == ManifestType.S3_INVENTORY && input != InputType.MANIFEST;
  }

  private static Diagnostic idle(StateNode state, String field, String reason) {
    Location at = state.at().child("ItemReader").child("ReaderConfig").child(field);
    return Diagnostic.of(
        Code.FIELD_WITHOUT_EFFECT, at, "Field '%s' %s".formatted(field, reason), "remove it");
  }
}
