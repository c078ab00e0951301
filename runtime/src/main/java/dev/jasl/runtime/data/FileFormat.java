package dev.jasl.runtime.data;

import dev.jasl.model.CsvHeaders;
import dev.jasl.model.ReaderConfig;
import dev.jasl.model.ReaderConfig.InputType;
import dev.jasl.model.ReaderConfig.ManifestType;
import java.util.Iterator;
import java.util.List;

/** Reads files as a {@code ReaderConfig} says. */
final class FileFormat {
  private final S3 s3;
  private final ReaderConfig config;

  FileFormat(S3 s3, ReaderConfig config) {
    this.s3 = s3;
    this.config = config;
  }

  /** The items in a file, or in the files that it is a manifest of. */
  ItemStream items(String bucket, String key) {
    if (config.manifestType() == ManifestType.ATHENA_DATA) {
      return files(Manifests.ofAthena(s3, bucket, key).iterator());
    }
    return config.manifestType() == ManifestType.S3_INVENTORY
            || config.inputType() == InputType.MANIFEST
        ? inventory(bucket, key)
        : data(new ObjectAt(bucket, key));
  }

  private ItemStream inventory(String bucket, String key) {
    Manifests.Inventory inventory = Manifests.ofInventory(s3, bucket, key);
    Iterator<ObjectAt> files = inventory.files().iterator();
    return new ChainedItems(() ->
        files.hasNext() ? csv(files.next(), new CsvHeaders.Given(inventory.columns())) : null);
  }

  /** The items in all files with the prefix. */
  ItemStream flattened(String bucket, String prefix) {
    Iterator<S3Object> listed = s3.list(bucket, prefix);
    return new ChainedItems(() -> {
      while (listed.hasNext()) {
        String key = listed.next().key();
        if (!isFolder(key)) {
          return data(new ObjectAt(bucket, key));
        }
      }
      return null;
    });
  }

  /** The console makes such objects to show a folder; they hold nothing. */
  private static boolean isFolder(String key) {
    return key.endsWith("/");
  }

  private ItemStream files(Iterator<ObjectAt> files) {
    return new ChainedItems(() -> files.hasNext() ? data(files.next()) : null);
  }

  private ItemStream data(ObjectAt at) {
    InputType type = config.inputType();
    if (type == null) {
      throw new ItemReadingException("ReaderConfig must have an InputType to read " + at
          + "; one of " + List.of(InputType.values()));
    }
    return switch (type) {
      case CSV -> csv(at, headers());
      case JSON -> new JsonItems(at, at.open(s3), config.itemsPointer());
      case JSONL -> new JsonLines(at, at.open(s3));
      case PARQUET ->
        OptionalLibrary.PARQUET.use(at + " is Parquet", () -> ParquetItems.of(at, at.open(s3)));
      case MANIFEST ->
        throw new ItemReadingException(
            at + " is data of a manifest, and cannot be a manifest itself");
    };
  }

  private CsvHeaders headers() {
    CsvHeaders headers = config.csvHeaders();
    if (headers == null) {
      throw new ItemReadingException(
          "ReaderConfig must have a CSVHeaderLocation to read CSV: FIRST_ROW or GIVEN");
    }
    return headers;
  }

  private ItemStream csv(ObjectAt at, CsvHeaders headers) {
    return new CsvItems(at, new CsvRows(at.text(s3), delimiter()), headers);
  }

  private char delimiter() {
    if (config.csvDelimiter() == null) {
      return ',';
    }
    return switch (config.csvDelimiter()) {
      case COMMA -> ',';
      case PIPE -> '|';
      case SEMICOLON -> ';';
      case SPACE -> ' ';
      case TAB -> '\t';
    };
  }
}
