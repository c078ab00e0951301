package dev.jasl.validate.rules;

import dev.jasl.diagnostic.Code;
import dev.jasl.diagnostic.Diagnostic;
import dev.jasl.diagnostic.Location;
import dev.jasl.jsonata.JsonataTemplate;
import dev.jasl.model.CsvHeaders;
import dev.jasl.model.ItemReader;
import dev.jasl.model.MapMode;
import dev.jasl.model.MapState;
import dev.jasl.model.Placeholders;
import dev.jasl.model.ReaderConfig;
import dev.jasl.model.ReaderConfig.InputType;
import dev.jasl.model.ReaderConfig.ManifestType;
import dev.jasl.model.ReaderConfig.Transformation;
import dev.jasl.validate.Report;
import dev.jasl.validate.Rule;
import dev.jasl.validate.StateGraph;
import dev.jasl.validate.StateNode;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * An {@code ItemsPointer} is a JSON Pointer of RFC 6901 with at most 2,000 characters, {@code CSVHeaders} have at most 10 KiB, and where
 * other files than the first one are read, {@code InputType} says what they hold.
 *
 * @see <a href="https://docs.aws.amazon.com/step-functions/latest/dg/input-output-itemreader.html">ItemReader</a>
 */
final class ItemReaderRule implements Rule {
  private static final Pattern BAD_ESCAPE = Pattern.compile("~(?![01])");
  private static final int LONGEST_POINTER = 2_000;
  private static final int MOST_HEADERS = 10 * 1024;

  /** What {@code UNLOAD} writes and a Map reads. */
  private static final Set<InputType> OF_ATHENA =
      EnumSet.of(InputType.CSV, InputType.JSONL, InputType.PARQUET);

  @Override
  public void check(StateGraph graph, Report report) {
    for (StateNode state : graph.states()) {
      if (state.state() instanceof MapState map
          && map.mode() instanceof MapMode.Distributed distributed) {
        ReaderConfig config = config(distributed.itemReader());
        if (config != null) {
          check(state, config, report);
          checkType(state, config, report);
        }
      }
    }
  }

  private static @Nullable ReaderConfig config(@Nullable ItemReader reader) {
    return reader == null ? null : reader.config();
  }

  private static void check(StateNode state, ReaderConfig config, Report report) {
    Location at = state.at().child("ItemReader").child("ReaderConfig");
    String pointer = config.itemsPointer();
    if (pointer != null && !isPointer(pointer)) {
      report.add(
          state,
          failing(
              at.child("ItemsPointer"),
              "\"%s\" is no JSON Pointer".formatted(Quote.of(pointer)),
              "write /name/of/the/items, with ~1 for / and ~0 for ~ in a name"));
    }
    if (config.csvHeaders() instanceof CsvHeaders.Given given
        && bytes(given.names()) > MOST_HEADERS) {
      report.add(
          state,
          failing(
              at.child("CSVHeaders"),
              "The headers have more than 10 KiB",
              "shorten them, or read them from the file's first row"));
    }
  }

  private static void checkType(StateNode state, ReaderConfig config, Report report) {
    Location at = state.at().child("ItemReader").child("ReaderConfig");
    if (config.transformation() == Transformation.LOAD_AND_FLATTEN && config.inputType() == null) {
      report.add(
          state,
          failing(
              at,
              "Nothing says what the listed files hold, which LOAD_AND_FLATTEN reads",
              "add \"InputType\": \"CSV\", \"JSON\", \"JSONL\" or \"PARQUET\""));
    }
    if (config.manifestType() == ManifestType.ATHENA_DATA && !isOfAthena(config.inputType())) {
      report.add(
          state,
          failing(
              at,
              "Nothing says what the files hold that an Athena query has written",
              "add \"InputType\": \"CSV\", \"JSONL\" or \"PARQUET\""));
    }
  }

  private static boolean isOfAthena(@Nullable InputType type) {
    return type != null && OF_ATHENA.contains(type);
  }

  private static boolean isPointer(String text) {
    return Placeholders.in(text)
        || JsonataTemplate.isExpression(text)
        || text.isEmpty()
        || (text.startsWith("/")
            && text.length() <= LONGEST_POINTER
            && !BAD_ESCAPE.matcher(text).find());
  }

  private static long bytes(List<String> names) {
    return names.stream()
        .mapToLong(name -> name.getBytes(StandardCharsets.UTF_8).length)
        .sum();
  }

  private static Diagnostic failing(Location at, String message, String remedy) {
    return Diagnostic.of(Code.ITEM_READER_FAILS, at, message, remedy);
  }
}
