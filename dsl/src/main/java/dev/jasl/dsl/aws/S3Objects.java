package dev.jasl.dsl.aws;

import dev.jasl.dsl.Jasl;
import dev.jasl.dsl.ReaderDraft;
import dev.jasl.dsl.aws.result.S3ObjectExpr;
import dev.jasl.expr.Expr;
import dev.jasl.expr.Node;
import dev.jasl.expr.StringExpr;
import dev.jasl.expr.Type;
import dev.jasl.model.ReaderConfig.InputType;

/** The files of a bucket: each is an item by its name and size, or all are read and hold the items. */
public final class S3Objects extends S3File<S3ObjectExpr, S3Objects> {
  S3Objects(ReaderDraft<S3ObjectExpr> draft) {
    super(draft);
  }

  /**
   * Only files whose keys begin so. {@code folder1} also finds {@code folder10/}.
   *
   * <pre>{@code
   * ForEach.distributed(S3.objects("data").prefix("in/")).express(file -> start("Keep", Pass.output(file)))
   * // {"Type": "Map", "ItemReader": {"Arguments": {"Bucket": "data", "Prefix": "in/"}}}
   * }</pre>
   */
  public S3Objects prefix(String beginning) {
    return prefix(Jasl.text(beginning));
  }

  /**
   * Only files whose keys begin as data say.
   *
   * <pre>{@code
   * ForEach.distributed(S3.objects("data").prefix(ORDER.orderId()))
   *     .express(file -> start("Keep", Pass.output(file)))
   * // {"Type": "Map",
   * //  "ItemReader": {"Arguments": {"Prefix": "{% $states.context.Execution.Input.orderId %}"}}}
   * }</pre>
   */
  public S3Objects prefix(StringExpr beginning) {
    return copy(files().argument("Prefix", Node.of(beginning)));
  }

  /**
   * The rows of all these files, which are CSV ({@code LOAD_AND_FLATTEN}).
   *
   * <pre>{@code
   * ForEach.distributed(S3.objects("data").csvRows(JsonExpr.TYPE)).express(row -> start("Keep", Pass.output(row)))
   * // {"Type": "Map", "ItemReader": {"Resource": "arn:aws:states:::s3:listObjectsV2",
   * //                                "ReaderConfig": {"InputType": "CSV", "Transformation": "LOAD_AND_FLATTEN"}}}
   * }</pre>
   */
  public <X extends Expr<?>> CsvFile<X> csvRows(Type<X> row) {
    return CsvFile.withHeader(loading(row, InputType.CSV));
  }

  /**
   * The items of all these files, which are JSON arrays.
   *
   * <pre>{@code
   * ForEach.distributed(S3.objects("data").jsonItems(JsonExpr.TYPE)).express(row -> start("Keep", Pass.output(row)))
   * // {"Type": "Map", "ItemReader": {"ReaderConfig": {"InputType": "JSON", "Transformation": "LOAD_AND_FLATTEN"}}}
   * }</pre>
   */
  public <X extends Expr<?>> JsonFile<X> jsonItems(Type<X> item) {
    return new JsonFile<>(loading(item, InputType.JSON));
  }

  /**
   * The items of all these files, which have one JSON value a line.
   *
   * <pre>{@code
   * ForEach.distributed(S3.objects("data").jsonLines(JsonExpr.TYPE)).express(row -> start("Keep", Pass.output(row)))
   * // {"Type": "Map", "ItemReader": {"ReaderConfig": {"InputType": "JSONL", "Transformation": "LOAD_AND_FLATTEN"}}}
   * }</pre>
   */
  public <X extends Expr<?>> DataFile<X> jsonLines(Type<X> item) {
    return new DataFile<>(loading(item, InputType.JSONL));
  }

  /**
   * The rows of all these files, which are Parquet.
   *
   * <pre>{@code
   * ForEach.distributed(S3.objects("data").parquetRows(JsonExpr.TYPE)).express(row -> start("Keep", Pass.output(row)))
   * // {"Type": "Map", "ItemReader": {"ReaderConfig": {"InputType": "PARQUET", "Transformation": "LOAD_AND_FLATTEN"}}}
   * }</pre>
   */
  public <X extends Expr<?>> DataFile<X> parquetRows(Type<X> row) {
    return new DataFile<>(loading(row, InputType.PARQUET));
  }

  private <X extends Expr<?>> ReaderDraft<X> loading(Type<X> item, InputType format) {
    return files().of(item).config(S3.loading(format));
  }

  @Override
  S3Objects copy(ReaderDraft<S3ObjectExpr> other) {
    return new S3Objects(other);
  }
}
