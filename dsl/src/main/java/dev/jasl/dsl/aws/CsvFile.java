package dev.jasl.dsl.aws;

import dev.jasl.dsl.ReaderDraft;
import dev.jasl.expr.Expr;
import dev.jasl.expr.Node;
import dev.jasl.model.CsvHeaders;
import dev.jasl.model.ReaderConfig;
import dev.jasl.model.ReaderConfig.CsvDelimiter;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The rows of CSV files. Unless it is said otherwise, the first row has the names of the columns and a comma stands between two.
 *
 * @param <X> the expression of a row
 */
public final class CsvFile<X extends Expr<?>> extends S3File<X, CsvFile<X>> {
  CsvFile(ReaderDraft<X> draft) {
    super(draft);
  }

  static <X extends Expr<?>> CsvFile<X> withHeader(ReaderDraft<X> draft) {
    return new CsvFile<>(draft).with(new CsvHeaders.FirstRow(), null);
  }

  /**
   * The names of the columns, for files that have no header row.
   *
   * <pre>{@code
   * ForEach.distributed(S3.csv("data", "tags.csv", JsonExpr.TYPE).headers("name", "count"))
   *     .express(row -> start("Keep", Pass.output(row)))
   * // {"Type": "Map", "ItemReader": {"ReaderConfig": {"CSVHeaderLocation": "GIVEN",
   * //                                                 "CSVHeaders": ["name", "count"]}}}
   * }</pre>
   */
  public CsvFile<X> headers(String... names) {
    return with(new CsvHeaders.Given(List.of(names)), files().config().csvDelimiter());
  }

  /**
   * What stands between two columns: a comma, a pipe, a semicolon, a space or a tab.
   *
   * <pre>{@code
   * ForEach.distributed(S3.csv("data", "tags.csv", JsonExpr.TYPE).delimiter(';'))
   *     .express(row -> start("Keep", Pass.output(row)))
   * // {"Type": "Map", "ItemReader": {"ReaderConfig": {"CSVDelimiter": "SEMICOLON"}}}
   * }</pre>
   *
   * @throws IllegalArgumentException for any other character
   */
  public CsvFile<X> delimiter(char sign) {
    return with(files().config().csvHeaders(), delimiterOf(sign));
  }

  /**
   * Reads this version of the file.
   *
   * <pre>{@code
   * ForEach.distributed(S3.csv("data", "tags.csv", JsonExpr.TYPE).version("v1"))
   *     .express(row -> start("Keep", Pass.output(row)))
   * // {"Type": "Map", "ItemReader": {"Arguments": {"VersionId": "v1"}}}
   * }</pre>
   */
  public CsvFile<X> version(String id) {
    return copy(files().argument("VersionId", Node.literal(id)));
  }

  private static CsvDelimiter delimiterOf(char sign) {
    return switch (sign) {
      case ',' -> CsvDelimiter.COMMA;
      case '|' -> CsvDelimiter.PIPE;
      case ';' -> CsvDelimiter.SEMICOLON;
      case ' ' -> CsvDelimiter.SPACE;
      case '\t' -> CsvDelimiter.TAB;
      default ->
        throw new IllegalArgumentException(
            "columns are delimited by , | ; space or tab, not by '" + sign + "'");
    };
  }

  private CsvFile<X> with(@Nullable CsvHeaders headers, @Nullable CsvDelimiter delimiter) {
    ReaderConfig config = files().config();
    return copy(files()
        .config(new ReaderConfig(
            config.inputType(),
            config.transformation(),
            config.manifestType(),
            headers,
            delimiter,
            config.itemsPointer(),
            config.maxItems(),
            config.extras())));
  }

  @Override
  CsvFile<X> copy(ReaderDraft<X> other) {
    return new CsvFile<>(other);
  }
}
