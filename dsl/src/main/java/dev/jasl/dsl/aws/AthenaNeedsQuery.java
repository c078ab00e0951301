package dev.jasl.dsl.aws;

import dev.jasl.dsl.Jasl;
import dev.jasl.expr.StringExpr;

/** An Athena workgroup that does not know yet what to run. */
public final class AthenaNeedsQuery {
  private final String workGroup;

  AthenaNeedsQuery(String workGroup) {
    this.workGroup = workGroup;
  }

  /**
   * A query that is written down.
   *
   * <pre>{@code
   * Task.athena("primary").query("SELECT count(*) FROM orders").sync()
   * // {"Arguments": {"QueryString": "SELECT count(*) FROM orders", "WorkGroup": "${primary}"}}
   * }</pre>
   */
  public AthenaNeedsSyncOrStart query(String sql) {
    return query(Jasl.text(sql));
  }

  /**
   * A query that is computed. Values belong into {@link AthenaQuery#parameters}, where nobody can slip SQL into them.
   *
   * <pre>{@code
   * Task.athena("primary").query(format("SELECT count(*) FROM {}", NAME)).sync()
   * // {"Arguments": {"QueryString": "{% \"SELECT count(*) FROM \" & $name %}"}}
   * }</pre>
   */
  public AthenaNeedsSyncOrStart query(StringExpr sql) {
    return new AthenaNeedsSyncOrStart(workGroup, sql);
  }
}
