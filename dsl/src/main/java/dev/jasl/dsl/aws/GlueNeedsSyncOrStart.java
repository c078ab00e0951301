package dev.jasl.dsl.aws;

import dev.jasl.dsl.TaskDraft;
import dev.jasl.dsl.aws.result.GlueRunExpr;
import dev.jasl.dsl.aws.result.GlueRunStartedExpr;
import dev.jasl.expr.Expr;
import dev.jasl.expr.Node;
import dev.jasl.expr.Type;

/** A Glue job of which it must be said whether to wait for its end. */
public final class GlueNeedsSyncOrStart {
  private final String job;

  GlueNeedsSyncOrStart(String job) {
    this.job = job;
  }

  /**
   * Starts the job and waits for its end; a run that fails fails the task with {@code States.TaskFailed}.
   *
   * <pre>{@code
   * Task.glue("sales-to-silver").sync()
   * // {"Type": "Task", "Resource": "arn:aws:states:::glue:startJobRun.sync", "Arguments": {"JobName": "${sales-to-silver}"}}
   * }</pre>
   */
  public GlueJobRun<GlueRunExpr> sync() {
    return run("glue:startJobRun.sync", GlueRunExpr.TYPE);
  }

  /**
   * Starts the job and goes on at once.
   *
   * <pre>{@code
   * Task.glue("sales-to-silver").start()
   * // {"Type": "Task", "Resource": "arn:aws:states:::glue:startJobRun", "Arguments": {"JobName": "${sales-to-silver}"}}
   * }</pre>
   */
  public GlueJobRun<GlueRunStartedExpr> start() {
    return run("glue:startJobRun", GlueRunStartedExpr.TYPE);
  }

  private <R extends Expr<?>> GlueJobRun<R> run(String api, Type<R> result) {
    return new GlueJobRun<>(TaskDraft.integration(api, result)
        .argument("JobName", new Node.Placeholder("job", job))
        .raising(GlueErrors.OF_START_JOB_RUN));
  }
}
