package dev.jasl.dsl.aws;

import dev.jasl.dsl.Jasl;
import dev.jasl.dsl.ReaderDraft;
import dev.jasl.dsl.WriterDraft;
import dev.jasl.dsl.aws.result.S3ObjectExpr;
import dev.jasl.expr.Expr;
import dev.jasl.expr.Node;
import dev.jasl.expr.StringExpr;
import dev.jasl.expr.Type;
import dev.jasl.model.Extras;
import dev.jasl.model.ReaderConfig;
import dev.jasl.model.ReaderConfig.InputType;
import dev.jasl.model.ReaderConfig.ManifestType;
import dev.jasl.model.ReaderConfig.Transformation;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a distributed ForEach reads from S3 and writes to it: {@code ForEach.distributed(S3.csv("data", "in.csv", RowExpr.TYPE))}. Buckets
 * must be in the account and region of the state machine.
 *
 * @see <a href="https://docs.aws.amazon.com/step-functions/latest/dg/input-output-itemreader.html">ItemReader</a>
 */
public final class S3 {
  private S3() {}

  /**
   * The rows of a CSV file, as objects whose values are all texts.
   *
   * <pre>{@code
   * ForEach.distributed(S3.csv("data", "tags.csv", JsonExpr.TYPE)).express(item -> start("Keep", Pass.output(item)))
   * // {"Type": "Map", "ItemReader": {"Resource": "arn:aws:states:::s3:getObject",
   * //                                "ReaderConfig": {"InputType": "CSV", "CSVHeaderLocation": "FIRST_ROW"},
   * //                                "Arguments": {"Bucket": "data", "Key": "tags.csv"}}}
   * }</pre>
   *
   * @param item what each is taken to be; nothing checks it
   */
  public static <X extends Expr<?>> CsvFile<X> csv(String bucket, String key, Type<X> item) {
    return csv(Jasl.text(bucket), Jasl.text(key), item);
  }

  /**
   * The rows of a CSV file, as objects whose values are all texts; the place of the file is computed.
   *
   * <pre>{@code
   * ForEach.distributed(S3.csv(text("data"), ORDER.orderId(), JsonExpr.TYPE))
   *     .express(item -> start("Keep", Pass.output(item)))
   * // {"Type": "Map",
   * //  "ItemReader": {"Arguments": {"Key": "{% $states.context.Execution.Input.orderId %}"}}}
   * }</pre>
   */
  public static <X extends Expr<?>> CsvFile<X> csv(
      StringExpr bucket, StringExpr key, Type<X> item) {
    return CsvFile.withHeader(file(bucket, key, item, InputType.CSV, null));
  }

  /**
   * The elements of the array in a JSON file.
   *
   * <pre>{@code
   * ForEach.distributed(S3.json("data", "orders.json", JsonExpr.TYPE)).express(item -> start("Keep", Pass.output(item)))
   * // {"Type": "Map", "ItemReader": {"Resource": "arn:aws:states:::s3:getObject",
   * //                                "ReaderConfig": {"InputType": "JSON"},
   * //                                "Arguments": {"Bucket": "data", "Key": "orders.json"}}}
   * }</pre>
   *
   * @param item what each is taken to be; nothing checks it
   */
  public static <X extends Expr<?>> JsonFile<X> json(String bucket, String key, Type<X> item) {
    return json(Jasl.text(bucket), Jasl.text(key), item);
  }

  /**
   * The elements of the array in a JSON file, whose place is computed.
   *
   * <pre>{@code
   * ForEach.distributed(S3.json(text("data"), ORDER.orderId(), JsonExpr.TYPE))
   *     .express(item -> start("Keep", Pass.output(item)))
   * // {"Type": "Map",
   * //  "ItemReader": {"Arguments": {"Key": "{% $states.context.Execution.Input.orderId %}"}}}
   * }</pre>
   */
  public static <X extends Expr<?>> JsonFile<X> json(
      StringExpr bucket, StringExpr key, Type<X> item) {
    return new JsonFile<>(file(bucket, key, item, InputType.JSON, null));
  }

  /**
   * The lines of a file, each a JSON value.
   *
   * <pre>{@code
   * ForEach.distributed(S3.jsonLines("data", "orders.jsonl", JsonExpr.TYPE)).express(item -> start("Keep", Pass.output(item)))
   * // {"Type": "Map", "ItemReader": {"Resource": "arn:aws:states:::s3:getObject",
   * //                                "ReaderConfig": {"InputType": "JSONL"},
   * //                                "Arguments": {"Bucket": "data", "Key": "orders.jsonl"}}}
   * }</pre>
   *
   * @param item what each is taken to be; nothing checks it
   */
  public static <X extends Expr<?>> DataFile<X> jsonLines(String bucket, String key, Type<X> item) {
    return jsonLines(Jasl.text(bucket), Jasl.text(key), item);
  }

  /**
   * The lines of a file, each a JSON value; the place of the file is computed.
   *
   * <pre>{@code
   * ForEach.distributed(S3.jsonLines(text("data"), ORDER.orderId(), JsonExpr.TYPE))
   *     .express(item -> start("Keep", Pass.output(item)))
   * // {"Type": "Map",
   * //  "ItemReader": {"Arguments": {"Key": "{% $states.context.Execution.Input.orderId %}"}}}
   * }</pre>
   */
  public static <X extends Expr<?>> DataFile<X> jsonLines(
      StringExpr bucket, StringExpr key, Type<X> item) {
    return new DataFile<>(file(bucket, key, item, InputType.JSONL, null));
  }

  /**
   * The rows of a Parquet file.
   *
   * <pre>{@code
   * ForEach.distributed(S3.parquet("data", "rows.parquet", JsonExpr.TYPE)).express(item -> start("Keep", Pass.output(item)))
   * // {"Type": "Map", "ItemReader": {"Resource": "arn:aws:states:::s3:getObject",
   * //                                "ReaderConfig": {"InputType": "PARQUET"},
   * //                                "Arguments": {"Bucket": "data", "Key": "rows.parquet"}}}
   * }</pre>
   *
   * @param item what each is taken to be; nothing checks it
   */
  public static <X extends Expr<?>> DataFile<X> parquet(String bucket, String key, Type<X> item) {
    return parquet(Jasl.text(bucket), Jasl.text(key), item);
  }

  /**
   * The rows of a Parquet file, whose place is computed.
   *
   * <pre>{@code
   * ForEach.distributed(S3.parquet(text("data"), ORDER.orderId(), JsonExpr.TYPE))
   *     .express(item -> start("Keep", Pass.output(item)))
   * // {"Type": "Map",
   * //  "ItemReader": {"Arguments": {"Key": "{% $states.context.Execution.Input.orderId %}"}}}
   * }</pre>
   */
  public static <X extends Expr<?>> DataFile<X> parquet(
      StringExpr bucket, StringExpr key, Type<X> item) {
    return new DataFile<>(file(bucket, key, item, InputType.PARQUET, null));
  }

  /**
   * The files that an S3 inventory lists, by the key of its {@code manifest.json}. Their values are texts.
   *
   * <pre>{@code
   * ForEach.distributed(S3.inventory("data", "inventory/manifest.json", JsonExpr.TYPE)).express(item -> start("Keep", Pass.output(item)))
   * // {"Type": "Map", "ItemReader": {"Resource": "arn:aws:states:::s3:getObject",
   * //                                "ReaderConfig": {"ManifestType": "S3_INVENTORY"},
   * //                                "Arguments": {"Bucket": "data", "Key": "inventory/manifest.json"}}}
   * }</pre>
   *
   * @param item what each is taken to be; nothing checks it
   */
  public static <X extends Expr<?>> DataFile<X> inventory(String bucket, String key, Type<X> item) {
    return inventory(Jasl.text(bucket), Jasl.text(key), item);
  }

  /**
   * The files that an S3 inventory lists, by the key of its {@code manifest.json}, which is computed.
   *
   * <pre>{@code
   * ForEach.distributed(S3.inventory(text("data"), ORDER.orderId(), JsonExpr.TYPE))
   *     .express(item -> start("Keep", Pass.output(item)))
   * // {"Type": "Map",
   * //  "ItemReader": {"Arguments": {"Key": "{% $states.context.Execution.Input.orderId %}"}}}
   * }</pre>
   */
  public static <X extends Expr<?>> DataFile<X> inventory(
      StringExpr bucket, StringExpr key, Type<X> item) {
    return new DataFile<>(file(bucket, key, item, null, ManifestType.S3_INVENTORY));
  }

  /**
   * The rows that an Athena {@code UNLOAD} query wrote as CSV. The files have no header row: give the columns' names with {@code headers(..)}.
   *
   * <pre>{@code
   * ForEach.distributed(S3.unloadedCsv("data", "q-manifest.csv", JsonExpr.TYPE).headers("name", "count"))
   *     .express(row -> start("Keep", Pass.output(row)))
   * // {"Type": "Map", "ItemReader": {"Resource": "arn:aws:states:::s3:getObject",
   * //                                "ReaderConfig": {"ManifestType": "ATHENA_DATA", "InputType": "CSV"},
   * //                                "Arguments": {"Bucket": "data", "Key": "q-manifest.csv"}}}
   * }</pre>
   *
   * @param manifest the key of the query's {@code …-manifest.csv}
   */
  public static <X extends Expr<?>> CsvFile<X> unloadedCsv(
      String bucket, String manifest, Type<X> row) {
    return new CsvFile<>(unloaded(bucket, manifest, row, InputType.CSV));
  }

  /**
   * The rows that an Athena {@code UNLOAD} query wrote as JSON lines.
   *
   * <pre>{@code
   * ForEach.distributed(S3.unloadedJsonLines("data", "q-manifest.csv", JsonExpr.TYPE))
   *     .express(row -> start("Keep", Pass.output(row)))
   * // {"Type": "Map", "ItemReader": {"Resource": "arn:aws:states:::s3:getObject",
   * //                                "ReaderConfig": {"ManifestType": "ATHENA_DATA", "InputType": "JSONL"},
   * //                                "Arguments": {"Bucket": "data", "Key": "q-manifest.csv"}}}
   * }</pre>
   *
   * @param manifest the key of the query's {@code …-manifest.csv}
   */
  public static <X extends Expr<?>> DataFile<X> unloadedJsonLines(
      String bucket, String manifest, Type<X> row) {
    return new DataFile<>(unloaded(bucket, manifest, row, InputType.JSONL));
  }

  /**
   * The rows that an Athena {@code UNLOAD} query wrote as Parquet.
   *
   * <pre>{@code
   * ForEach.distributed(S3.unloadedParquet("data", "q-manifest.csv", JsonExpr.TYPE))
   *     .express(row -> start("Keep", Pass.output(row)))
   * // {"Type": "Map", "ItemReader": {"Resource": "arn:aws:states:::s3:getObject",
   * //                                "ReaderConfig": {"ManifestType": "ATHENA_DATA", "InputType": "PARQUET"},
   * //                                "Arguments": {"Bucket": "data", "Key": "q-manifest.csv"}}}
   * }</pre>
   *
   * @param manifest the key of the query's {@code …-manifest.csv}
   */
  public static <X extends Expr<?>> DataFile<X> unloadedParquet(
      String bucket, String manifest, Type<X> row) {
    return new DataFile<>(unloaded(bucket, manifest, row, InputType.PARQUET));
  }

  /**
   * The files of a bucket, by name and size; {@code csvRows(..)} and the like read what is in them.
   *
   * <pre>{@code
   * ForEach.distributed(S3.objects("data")).express(file -> start("Keep", Pass.output(file.key())))
   * // {"Type": "Map",
   * //  "ItemReader": {"Resource": "arn:aws:states:::s3:listObjectsV2", "Arguments": {"Bucket": "data"}}}
   * }</pre>
   */
  public static S3Objects objects(String bucket) {
    return objects(Jasl.text(bucket));
  }

  /**
   * The files of a bucket whose name is computed.
   *
   * <pre>{@code
   * ForEach.distributed(S3.objects(ORDER.orderId())).express(file -> start("Keep", Pass.output(file.key())))
   * // {"Type": "Map", "ItemReader": {"Arguments": {"Bucket": "{% $states.context.Execution.Input.orderId %}"}}}
   * }</pre>
   */
  public static S3Objects objects(StringExpr bucket) {
    return new S3Objects(new ReaderDraft<>(
        S3ObjectExpr.TYPE,
        "s3:listObjectsV2",
        Map.of("Bucket", Node.of(bucket)),
        config(null, null, null),
        null));
  }

  /**
   * Where a distributed ForEach writes its results.
   *
   * <pre>{@code
   * ForEach.distributed(S3.objects("data"))
   *     .exportTo(S3.results("reports", "runs"))
   *     .express(file -> start("Keep", Pass.output(file)))
   * // {"Type": "Map", "ResultWriter": {"Resource": "arn:aws:states:::s3:putObject",
   * //                                  "Arguments": {"Bucket": "reports", "Prefix": "runs"}}}
   * }</pre>
   *
   * @param prefix what the keys of the files begin with
   */
  public static S3Results results(String bucket, String prefix) {
    return results(Jasl.text(bucket), Jasl.text(prefix));
  }

  /**
   * Where a distributed ForEach writes its results, as data say.
   *
   * <pre>{@code
   * ForEach.distributed(S3.objects("data"))
   *     .exportTo(S3.results(text("reports"), executionName()))
   *     .express(file -> start("Keep", Pass.output(file)))
   * // {"Type": "Map",
   * //  "ResultWriter": {"Arguments": {"Bucket": "reports", "Prefix": "{% $states.context.Execution.Name %}"}}}
   * }</pre>
   */
  public static S3Results results(StringExpr bucket, StringExpr prefix) {
    return new S3Results(WriterDraft.exporting(place(bucket, "Prefix", prefix)));
  }

  private static <X extends Expr<?>> ReaderDraft<X> unloaded(
      String bucket, String manifest, Type<X> row, InputType format) {
    return file(Jasl.text(bucket), Jasl.text(manifest), row, format, ManifestType.ATHENA_DATA);
  }

  private static <X extends Expr<?>> ReaderDraft<X> file(
      StringExpr bucket,
      StringExpr key,
      Type<X> item,
      @Nullable InputType format,
      @Nullable ManifestType manifest) {
    return new ReaderDraft<>(
        item, "s3:getObject", place(bucket, "Key", key), config(format, null, manifest), null);
  }

  static ReaderConfig loading(InputType format) {
    return config(format, Transformation.LOAD_AND_FLATTEN, null);
  }

  private static Map<String, Node> place(StringExpr bucket, String name, StringExpr value) {
    Map<String, Node> place = new LinkedHashMap<>();
    place.put("Bucket", Node.of(bucket));
    place.put(name, Node.of(value));
    return place;
  }

  private static ReaderConfig config(
      @Nullable InputType format,
      @Nullable Transformation transformation,
      @Nullable ManifestType manifest) {
    return new ReaderConfig(
        format, transformation, manifest, null, null, null, null, Extras.none());
  }
}
