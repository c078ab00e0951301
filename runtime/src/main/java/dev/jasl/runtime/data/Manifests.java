package dev.jasl.runtime.data;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Files that name the files with the data. */
final class Manifests {
  private Manifests() {}

  /**
   * The {@code manifest.json} of an S3 inventory.
   *
   * @param columns of the files, which have no header row
   */
  record Inventory(List<String> columns, List<ObjectAt> files) {}

  static Inventory ofInventory(S3 s3, String bucket, String key) {
    ObjectAt at = new ObjectAt(bucket, key);
    JsonNode manifest = json(s3, at);
    String format = manifest.path("fileFormat").asText("");
    if (!format.equals("CSV")) {
      throw new ItemReadingException(
          at + " must be the manifest of an inventory in CSV, but has \"fileFormat\": \"" + format
              + "\"");
    }
    String destination = manifest.path("destinationBucket").asText("");
    String place =
        destination.isEmpty() ? bucket : destination.replaceFirst("^arn:[^:]*:s3:::", "");
    List<ObjectAt> files = new ArrayList<>();
    manifest
        .path("files")
        .forEach(file -> files.add(new ObjectAt(place, file.path("key").asText())));
    return new Inventory(columns(manifest.path("fileSchema").asText("")), files);
  }

  private static List<String> columns(String schema) {
    return Stream.of(schema.split(",")).map(String::strip).toList();
  }

  private static JsonNode json(S3 s3, ObjectAt at) {
    try (JsonParser parser = JsonData.parser(at.open(s3))) {
      return parser.nextToken() == null ? JsonData.value("{}") : JsonData.value(parser);
    } catch (IOException broken) {
      throw at.broken(broken);
    }
  }

  /** The {@code …-manifest.csv} of an Athena {@code UNLOAD}: an {@code s3://} address a line. */
  static List<ObjectAt> ofAthena(S3 s3, String bucket, String key) {
    ObjectAt at = new ObjectAt(bucket, key);
    CsvRows rows = new CsvRows(at.text(s3), ',');
    List<ObjectAt> files = new ArrayList<>();
    try {
      for (List<String> row = rows.next(); row != null; row = rows.next()) {
        files.add(address(at, row.get(0)));
      }
      rows.close();
    } catch (IOException broken) {
      throw at.broken(broken);
    }
    return files;
  }

  private static ObjectAt address(ObjectAt manifest, String text) {
    if (!text.matches("s3://[^/]+/.+")) {
      throw new ItemReadingException(manifest
          + " must have an address such as s3://bucket/key in each line, but has: " + text);
    }
    int slash = text.indexOf('/', 5);
    return new ObjectAt(text.substring(5, slash), text.substring(slash + 1));
  }
}
