package dev.jasl.dsl.aws;

import dev.jasl.dsl.TaskDraft;
import dev.jasl.dsl.aws.result.AthenaQueryExpr;
import dev.jasl.dsl.aws.result.AthenaQueryStartedExpr;
import dev.jasl.expr.Expr;
import dev.jasl.expr.Node;
import dev.jasl.expr.StringExpr;
import dev.jasl.expr.Type;
import org.jspecify.annotations.Nullable;

/** A query of which it must be said whether to wait for its end. */
public final class AthenaNeedsSyncOrStart {
  private final @Nullable String workGroup;
  private final StringExpr sql;

  AthenaNeedsSyncOrStart(@Nullable String workGroup, StringExpr sql) {
    this.workGroup = workGroup;
    this.sql = sql;
  }

  /**
   * Starts the query and waits for its end; a query that fails fails the task with {@code States.TaskFailed}.
   *
   * <pre>{@code
   * Task.athena("primary").query("SELECT 1").sync()
   * // {"Type": "Task", "Resource": "arn:aws:states:::athena:startQueryExecution.sync",
   * //  "Arguments": {"QueryString": "SELECT 1", "WorkGroup": "${primary}"}}
   * }</pre>
   */
  public AthenaQuery<AthenaQueryExpr> sync() {
    return run("athena:startQueryExecution.sync", AthenaQueryExpr.TYPE);
  }

  /**
   * Starts the query and goes on at once.
   *
   * <pre>{@code
   * Task.athena("primary").query("SELECT 1").start()
   * // {"Type": "Task", "Resource": "arn:aws:states:::athena:startQueryExecution"}
   * }</pre>
   */
  public AthenaQuery<AthenaQueryStartedExpr> start() {
    return run("athena:startQueryExecution", AthenaQueryStartedExpr.TYPE);
  }

  private <R extends Expr<?>> AthenaQuery<R> run(String api, Type<R> result) {
    TaskDraft<R> query = TaskDraft.integration(api, result)
        .argument("QueryString", Node.of(sql))
        .raising(AthenaErrors.OF_START_QUERY_EXECUTION);
    return new AthenaQuery<>(
        workGroup == null
            ? query
            : query.argument("WorkGroup", new Node.Placeholder("workgroup", workGroup)));
  }
}
