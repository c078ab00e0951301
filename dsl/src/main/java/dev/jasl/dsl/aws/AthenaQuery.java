package dev.jasl.dsl.aws;

import dev.jasl.dsl.Jasl;
import dev.jasl.dsl.TaskDraft;
import dev.jasl.dsl.TaskStep;
import dev.jasl.expr.Expr;
import dev.jasl.expr.Node;
import dev.jasl.expr.StringExpr;

/**
 * Runs a query in Athena.
 *
 * @param <R> the expression of its result
 */
public final class AthenaQuery<R extends Expr<?>> extends TaskStep<R, AthenaQuery<R>> {
  AthenaQuery(TaskDraft<R> draft) {
    super(draft);
  }

  /**
   * The database that names of tables are looked up in.
   *
   * <pre>{@code
   * Task.athena("primary").query("SELECT 1").sync().database("sales")
   * // {"Arguments": {"QueryExecutionContext": {"Database": "sales"}}}
   * }</pre>
   */
  public AthenaQuery<R> database(String name) {
    return database(Jasl.text(name));
  }

  /**
   * The database that names of tables are looked up in.
   *
   * <pre>{@code
   * Task.athena("primary").query("SELECT 1").sync().database(NAME)
   * // {"Arguments": {"QueryExecutionContext": {"Database": "{% $name %}"}}}
   * }</pre>
   */
  public AthenaQuery<R> database(StringExpr name) {
    return copy(draft().argument("QueryExecutionContext", "Database", Node.of(name)));
  }

  /**
   * The catalog in which the database is.
   *
   * <pre>{@code
   * Task.athena("primary").query("SELECT 1").sync().catalog("AwsDataCatalog")
   * // {"Arguments": {"QueryExecutionContext": {"Catalog": "AwsDataCatalog"}}}
   * }</pre>
   */
  public AthenaQuery<R> catalog(String name) {
    return copy(draft().argument("QueryExecutionContext", "Catalog", Node.literal(name)));
  }

  /**
   * Where in S3 the rows go, if not where the workgroup says.
   *
   * <pre>{@code
   * Task.athena("primary").query("SELECT 1").sync().outputTo("s3://answers/")
   * // {"Arguments": {"ResultConfiguration": {"OutputLocation": "s3://answers/"}}}
   * }</pre>
   */
  public AthenaQuery<R> outputTo(String s3Uri) {
    return outputTo(Jasl.text(s3Uri));
  }

  /**
   * Where in S3 the rows go, if not where the workgroup says.
   *
   * <pre>{@code
   * Task.athena("primary").query("SELECT 1").sync().outputTo(NAME)
   * // {"Arguments": {"ResultConfiguration": {"OutputLocation": "{% $name %}"}}}
   * }</pre>
   */
  public AthenaQuery<R> outputTo(StringExpr s3Uri) {
    return copy(draft().argument("ResultConfiguration", "OutputLocation", Node.of(s3Uri)));
  }

  /**
   * What the question marks of the query stand for, in order.
   *
   * <pre>{@code
   * Task.athena("primary").query("SELECT * FROM orders WHERE id = ?").sync().parameters(text("17"))
   * // {"Arguments": {"ExecutionParameters": ["17"]}}
   * }</pre>
   */
  public AthenaQuery<R> parameters(StringExpr... values) {
    return copy(
        draft().argument("ExecutionParameters", Node.of(Jasl.list(StringExpr.TYPE, values))));
  }

  @Override
  protected AthenaQuery<R> copy(TaskDraft<R> other) {
    return new AthenaQuery<>(other);
  }
}
