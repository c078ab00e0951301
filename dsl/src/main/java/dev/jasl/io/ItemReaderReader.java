package dev.jasl.io;

import com.fasterxml.jackson.databind.JsonNode;
import dev.jasl.diagnostic.Code;
import dev.jasl.model.CsvHeaders;
import dev.jasl.model.Extras;
import dev.jasl.model.ItemReader;
import dev.jasl.model.Quantity;
import dev.jasl.model.ReaderConfig;
import dev.jasl.model.ReaderConfig.CsvDelimiter;
import dev.jasl.model.ReaderConfig.InputType;
import dev.jasl.model.ReaderConfig.ManifestType;
import dev.jasl.model.ReaderConfig.Transformation;
import dev.jasl.model.Resource;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads {@code ItemReader} of a distributed Map. */
final class ItemReaderReader {
  private static final String HEADERS = "CSVHeaders";
  private static final String LOCATION = "CSVHeaderLocation";
  private static final Range ITEMS = Range.of(0, 100_000_000);

  private static final Set<InputType> MAY_HAVE_HEADERS =
      EnumSet.of(InputType.CSV, InputType.MANIFEST);

  private ItemReaderReader() {}

  static @Nullable ItemReader read(Fields fields) {
    Resource resource = TaskReader.resource(fields);
    JsonNode arguments = arguments(fields);
    ReaderConfig config = Parts.one(fields, "ReaderConfig", ItemReaderReader::config);
    Extras extras = fields.finish();
    return resource == null || arguments == null
        ? null
        : new ItemReader(resource, arguments, config, extras);
  }

  /** What the resource is called with, under the name that the language has for it. */
  static @Nullable JsonNode arguments(Fields fields) {
    String name = fields.inJsonata() ? "Arguments" : "Parameters";
    fields.foreign(fields.inJsonata() ? "Parameters" : "Arguments");
    fields.require(name);
    return fields.any(name);
  }

  private static ReaderConfig config(Fields fields) {
    InputType input = Values.word(
        fields, "InputType", InputType.values(), values -> Messages.notOneOf("InputType", values));
    Transformation transformation = Values.word(fields, "Transformation", Transformation.values());
    ManifestType manifest = Values.word(fields, "ManifestType", ManifestType.values());
    CsvHeaders headers = headers(fields);
    checkHeaderLocation(fields, input, manifest);
    CsvDelimiter delimiter = Values.word(fields, "CSVDelimiter", CsvDelimiter.values());
    String pointer = fields.text("ItemsPointer");
    Quantity maxItems = Quantities.whole(fields, "MaxItems", ITEMS);
    return new ReaderConfig(
        input, transformation, manifest, headers, delimiter, pointer, maxItems, fields.finish());
  }

  /** A CSV file says where its headers are, a file of another kind has none; an inventory's manifest names the columns. */
  private static void checkHeaderLocation(
      Fields fields, @Nullable InputType input, @Nullable ManifestType manifest) {
    if (input == InputType.CSV && manifest != ManifestType.S3_INVENTORY && !fields.has(LOCATION)) {
      fields.reportNone("The field '" + LOCATION + "' is required");
    } else if (input != null && !MAY_HAVE_HEADERS.contains(input) && fields.has(LOCATION)) {
      fields.refuse(LOCATION, "a " + input + " file has no header row");
    }
  }

  private enum HeaderLocation {
    FIRST_ROW,
    GIVEN
  }

  private static @Nullable CsvHeaders headers(Fields fields) {
    HeaderLocation location = Values.word(fields, LOCATION, HeaderLocation.values());
    List<String> names = Parts.texts(fields, HEADERS);
    if (location == HeaderLocation.GIVEN) {
      return given(fields, names);
    }
    if (names != null) {
      fields.keep(HEADERS);
      fields.report(
          Code.FIELD_WITHOUT_EFFECT,
          HEADERS,
          "Field '" + HEADERS + "' is for files without a header row",
          "set \"" + LOCATION + "\": \"GIVEN\" or remove it");
    }
    return location == null ? null : new CsvHeaders.FirstRow();
  }

  private static @Nullable CsvHeaders given(Fields fields, @Nullable List<String> names) {
    fields.require(HEADERS);
    if (names == null) {
      fields.keep(LOCATION);
      return null;
    }
    return new CsvHeaders.Given(names);
  }
}
